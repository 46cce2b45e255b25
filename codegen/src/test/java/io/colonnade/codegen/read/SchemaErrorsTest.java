package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.problem.GenerationException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                            Schema "public" of the H2 database holds no tables and no views.
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
        try (TestDatabase database = TestDatabase.of("h2")) {
            database.connection().close();
            assertThatThrownBy(() -> SchemaReaders.read(database.connection(), List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            The catalog of the database could not be read (SQLState 90007).
                              Likely cause: the user may not read the catalog, or the connection broke; the driver's \
                            exception has the details.
                              Fix: try the same URL and user in another client, or grant the user the right to see the \
                            tables.""")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }
}
