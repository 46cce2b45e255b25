package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.TestDialects;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.problem.GenerationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaErrorsTest {

    @Test
    void listsTheSchemasThatExist() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run("create schema sales; create table t (id int)")) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of("shop")))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The PostgreSQL database has no schema "shop".
                              Likely cause: the name is misspelt, or the migration that creates the schema did not \
                            run. Schemas that exist: public, sales.
                              Fix: name one of these in the generator's schemas, or create the schema in a migration.\
                            """);
        }
    }

    @Test
    void seesThatOnlyCaseDiffers() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2").run("create table t (id int)")) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of("PUBLIC")))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The H2 database has no schema "PUBLIC".
                              Likely cause: the schema is spelt "public" in the catalog; upper and lower case differ. \
                            Schemas that exist: public.
                              Fix: name one of these in the generator's schemas, or create the schema in a migration.\
                            """);
        }
    }

    @Test
    void saysThatThereAreNoTables() throws Exception {
        String script = """
                create schema sales;
                create table sales.t (x int);
                create table flyway_schema_history (x int);
                """;
        try (TestDatabase database = TestDatabase.of("h2").run(script)) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            Schema "public" of the H2 database holds nothing to generate from: no table, view, \
                            sequence or function.
                              Likely cause: no migration ran on this database, or the tables are in another schema. \
                            Other schemas: sales.
                              Fix: check the migrations directory or the URL, or name the right schema in the \
                            generator's schemas.""");
        }
    }

    @Test
    void saysThatThereIsNoDefaultSchema() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run("set search_path = nowhere")) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The connection to the PostgreSQL database has no default schema.
                              Likely cause: its search path names no schema that exists. Schemas that exist: public.
                              Fix: name the schemas to read in the generator's schemas.""");
        }
    }

    @Test
    void keepsTheDriversExceptionWhenTheCatalogCannotBeRead() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run("""
                create table t (a int);
                revoke select on pg_catalog.pg_namespace from public;
                create role clerk;
                set role clerk;
                """)) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The catalog of the database could not be read (SQLState 42501).
                              Likely cause: the user may not read the catalog; the driver's exception has the details.
                              Fix: try the same URL and user in another client, or grant the user the right to see the \
                            tables.""")
                    .hasCauseInstanceOf(SQLException.class);
            database.run("reset role;\ndrop role clerk;\n");
        }
    }

    static List<String> dialectsThatListBrokenViews() {
        return TestDialects.of("h2", "mysql", "mariadb");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialectsThatListBrokenViews")
    void aBrokenViewIsNoEmptyClass(String dialect) throws Exception {
        String script = dialect.equals("h2") ? """
                create table t (id int);
                create force view cheap as select nothing from nowhere;
                """ : """
                create table t (id int);
                create table b (id int);
                create view cheap as select id from b;
                drop table b;
                """;
        try (TestDatabase database = TestDatabase.of(dialect).run(script)) {
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of()))
                    .isInstanceOf(GenerationException.class)
                    .satisfies(failure -> assertThat(String.valueOf(failure.getMessage())
                                    .replaceAll("in schema \"\\w+\" of the \\w+ database", "there"))
                            .isEqualTo("""
                                    View "cheap" there shows no columns.
                                      Likely cause: it is broken, as something that it selects was dropped or renamed; \
                                    or the user has no right to it.
                                      Fix: repair or drop the view in a migration, or grant the user the right to \
                                    select from it."""));
        }
    }

    static List<String> dialectsThatHideColumns() {
        return TestDialects.of("mysql", "mariadb");
    }

    @ParameterizedTest(name = "on {0}", allowZeroInvocations = true)
    @MethodSource("dialectsThatHideColumns")
    void aColumnThatIsHiddenIsNoMissingField(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run("create table t (a int, b int, c int)")) {
            String schema = database.connection().getCatalog();
            database.run("create user clerk@localhost identified by 'secret';\n"
                    + "create user clerk@'127.0.0.1' identified by 'secret';\n"
                    + "grant select (a, c) on `" + schema + "`.t to clerk@localhost, clerk@'127.0.0.1';\n");
            try (Connection clerk = DriverManager.getConnection(database.url(), "clerk", "secret")) {
                assertThatThrownBy(() -> SchemaReaders.read(clerk, List.of()))
                        .isInstanceOf(GenerationException.class)
                        .hasMessageContaining("database shows only some of its columns.\n");
            } finally {
                database.run("drop user clerk@localhost, clerk@'127.0.0.1'");
            }
        }
    }

    /** PostgreSQL shows everything to everybody: the class is whole, and the first query says what is missing. */
    @Test
    void aTableWithoutRightsIsWholeOnPostgres() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres")
                .run("create table t (a int, b int);\ncreate role reader;\nset role reader;\n")) {
            Catalog catalog = SchemaReaders.read(database.connection(), List.of());
            assertThat(catalog.schemas().get(0).tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.columns()).hasSize(2));
            database.run("reset role;\ndrop role reader;\n");
        }
    }

    @Test
    void aConnectionThatBreaksIsNoMissingRight() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run("create table t (a int)");
                Connection victim = database.dataSource().getConnection()) {
            database.run("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
            assertThatThrownBy(() -> SchemaReaders.read(victim, List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The connection broke while the catalog of the database was read (SQLState 57P01).
                              Likely cause: the database was stopped or dropped, or someone ended the connection; \
                            nothing was generated.
                              Fix: see that the database is there, and run the build again.""");
        }
    }
}
