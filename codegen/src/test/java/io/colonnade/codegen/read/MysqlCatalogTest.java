package io.colonnade.codegen.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.Generator;
import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.TestDialects;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.snapshot.PortableCatalog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What MySQL and MariaDB say of a schema; in the profile {@code all-engines}. */
class MysqlCatalogTest {

    private static final String SHOP = """
            create table author (
              id bigint unsigned auto_increment primary key,
              name varchar(200) not null comment 'it''s on the cover',
              born date,
              mentor_id bigint unsigned,
              upper_name varchar(200) generated always as (upper(name)) virtual,
              name_length int generated always as (char_length(concat(name, 'x'))) stored,
              format enum('b', 'a') not null default 'a',
              hidden int default 7 invisible,
              constraint author_name unique (name, born),
              constraint author_mentor foreign key (mentor_id) references author (id),
              constraint author_name_ck check (name <> 'it''s'),
              key author_ix (upper_name, born desc),
              unique key author_start (name(10)),
              fulltext key author_text (name)
            ) comment 'who writes';
            create table edition (
              author_name varchar(200),
              author_born date,
              constraint edition_author foreign key (author_name, author_born) references author (name, born),
              constraint same_name foreign key (author_name, author_born) references author (name, born),
              unique key edition_born (author_born),
              key same_name (author_name, author_born, x),
              x int
            );
            create table flyway_schema_history (installed_rank int primary key);
            create temporary table passing (id int);
            create view formats as select max(format) as format from author group by born;
            """;

    @BeforeAll
    static void saysWhereItRuns() {
        List<String> missing = new ArrayList<>(List.of("mysql", "mariadb"));
        missing.removeAll(both());
        if (!missing.isEmpty()) {
            System.out.println(
                    "MysqlCatalogTest did not run on " + String.join(", ", missing) + ": -Pall-engines does.");
        }
    }

    static List<String> both() {
        return TestDialects.of("mysql", "mariadb");
    }

    static List<String> mysql() {
        return TestDialects.of("mysql");
    }

    static List<String> mariadb() {
        return TestDialects.of("mariadb");
    }

    private static Catalog read(TestDatabase database) {
        return SchemaReaders.read(database.connection(), List.of());
    }

    private static TableModel table(Catalog catalog, String name) {
        return catalog.table(new QualifiedName(catalog.schemas().get(0).name(), name))
                .orElseThrow();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void readsKeysAndIndexes(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run(SHOP)) {
            Catalog catalog = read(database);
            assertThat(catalog.dialect()).isEqualTo(dialect);
            assertThat(catalog.schemas()).hasSize(1);
            assertThat(catalog.schemas().get(0).isDefault()).isTrue();
            assertThat(catalog.schemas().get(0).tables())
                    .extracting(table -> table.name().name())
                    .containsExactly("author", "edition", "formats");
            TableModel author = table(catalog, "author");
            assertThat(author.comment()).isEqualTo("who writes");
            assertThat(author.primaryKey()).isEqualTo(new PrimaryKey("PRIMARY", List.of("id")));
            assertThat(author.uniqueKeys()).containsExactly(new UniqueKey("author_name", List.of("name", "born")));
            assertThat(author.indexes())
                    .containsExactly(
                            new Index("author_ix", false, List.of("upper_name", "born desc")),
                            new Index("author_start", true, List.of("name(10)")),
                            new Index("author_text", false, List.of("name")));
            assertThat(table(catalog, "edition").foreignKeys())
                    .extracting(ForeignKey::name)
                    .containsExactly("edition_author", "same_name");
            assertThat(table(catalog, "edition").foreignKeys().get(0))
                    .isEqualTo(new ForeignKey(
                            "edition_author",
                            List.of("author_name", "author_born"),
                            author.name(),
                            List.of("name", "born")));
            assertThat(table(catalog, "edition").indexes())
                    .containsExactly(new Index("same_name", false, List.of("author_name", "author_born", "x")));
            assertThat(table(catalog, "formats").comment()).isNull();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void readsColumns(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run(SHOP)) {
            Catalog catalog = read(database);
            TableModel author = table(catalog, "author");
            assertThat(author.columns())
                    .extracting(ColumnModel::name)
                    .containsExactly(
                            "id", "name", "born", "mentor_id", "upper_name", "name_length", "format", "hidden");
            assertThat(author.columns())
                    .filteredOn(ColumnModel::isRequired)
                    .extracting(ColumnModel::name)
                    .containsExactly("name");
            assertThat(author.columns())
                    .filteredOn(column -> !column.isWritable())
                    .extracting(ColumnModel::name)
                    .containsExactly("upper_name", "name_length");
            assertThat(author.column("id").orElseThrow().identity()).isEqualTo(Identity.BY_DEFAULT);
            assertThat(author.column("name").orElseThrow().comment()).isEqualTo("it's on the cover");
            assertThat(author.column("name_length").orElseThrow().generated())
                    .isEqualTo("char_length(concat(`name`,'x'))");
            assertThat(author.column("format").orElseThrow().defaultValue()).isEqualTo("'a'");
            QualifiedName format = new QualifiedName(author.name().schema(), "author_format");
            assertThat(catalog.schemas().get(0).enums()).containsExactly(new EnumType(format, List.of("b", "a")));
            assertThat(table(catalog, "formats").columns().get(0).type().name()).isEqualTo(format);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mysql")
    void readsWhatOnlyMysqlHas(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run("""
                create table t (
                  id int,
                  a varchar(20),
                  constraint a_ck check (a <> 'it''s' and id > 0),
                  constraint not_checked check (id < 9) not enforced,
                  unique key once ((lower(a)), id),
                  key twice ((id + 1))
                );
                set session sql_generate_invisible_primary_key = on;
                create table numbered (a int);
                """)) {
            Catalog catalog = read(database);
            assertThat(table(catalog, "t").checks())
                    .containsExactly(new Check("a_ck", "((`a` <> 'it\\'s') and (`id` > 0))"));
            assertThat(table(catalog, "t").uniqueKeys()).isEmpty();
            assertThat(table(catalog, "t").indexes())
                    .containsExactly(
                            new Index("once", true, List.of("lower(`a`)", "id")),
                            new Index("twice", false, List.of("(`id` + 1)")));
            ColumnModel number = table(catalog, "numbered").columns().get(0);
            assertThat(number.name()).isEqualTo("my_row_id");
            assertThat(number.identity()).isEqualTo(Identity.BY_DEFAULT);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mariadb")
    void readsWhatOnlyMariadbHas(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run("""
                create sequence invoice;
                create table t (
                  a json not null,
                  b longtext check (json_valid(b)),
                  c text check (json_valid(c)),
                  `d``e` json,
                  f int default next value for invoice check (f > 0)
                );
                create table two (f int check (f > 1));
                create table kept (id int primary key, x int unique) with system versioning;
                """)) {
            Catalog catalog = read(database);
            assertThat(table(catalog, "t").columns())
                    .extracting(column -> column.type().kind())
                    .containsExactly(TypeKind.JSON, TypeKind.JSON, TypeKind.TEXT, TypeKind.JSON, TypeKind.INTEGER);
            assertThat(table(catalog, "t").checks())
                    .containsExactly(new Check("c", "json_valid(`c`)"), new Check("f", "`f` > 0"));
            assertThat(table(catalog, "two").checks()).containsExactly(new Check("f", "`f` > 1"));
            assertThat(table(catalog, "kept").primaryKey()).isEqualTo(new PrimaryKey("PRIMARY", List.of("id")));
            assertThat(table(catalog, "kept").uniqueKeys()).containsExactly(new UniqueKey("x", List.of("x")));
            assertThat(table(catalog, "kept").columns())
                    .extracting(ColumnModel::name)
                    .containsExactly("id", "x");
            database.run("set sql_mode = 'ANSI_QUOTES';");
            assertThat(table(read(database), "t")
                            .column("d`e")
                            .orElseThrow()
                            .type()
                            .kind())
                    .isEqualTo(TypeKind.JSON);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void asksTheSameNumberOfQueriesWhateverTheNumberOfTables(String dialect) throws Exception {
        String tables = IntStream.range(0, 100)
                .mapToObj(number -> "create table t" + number + " (id int primary key, e enum('a', 'b'), x int unique)")
                .collect(joining(";\n"));
        try (TestDatabase database = TestDatabase.of(dialect).run(tables)) {
            CountedConnection counted = new CountedConnection();
            Catalog catalog = SchemaReaders.read(counted.of(database.connection()), List.of());
            assertThat(catalog.schemas().get(0).tables()).hasSize(100);
            assertThat(counted.count()).isEqualTo(2 + 7);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void saysThatTheUrlNamesNoDatabase(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect);
                Connection connection = DriverManager.getConnection(
                        database.url().replaceFirst("/scratch_[^?]*", "/"), database.user(), database.password())) {
            assertThatThrownBy(() -> SchemaReaders.read(connection, List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("has no default schema.\n  Likely cause: its URL names no database. Schemas");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void readsAForeignKeyAcrossSchemas(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run("""
                create database archive;
                create table archive.loan (id int not null, day date not null, unique key loan_day (day, id));
                create table returned (
                  id int,
                  day date,
                  constraint returned_loan foreign key (day, id) references archive.loan (day, id)
                );
                """)) {
            Catalog catalog = SchemaReaders.read(
                    database.connection(), List.of(database.connection().getCatalog(), "archive"));
            assertThat(catalog.schemas()).hasSize(2);
            TableModel returned = catalog.table(
                            new QualifiedName(database.connection().getCatalog(), "returned"))
                    .orElseThrow();
            assertThat(returned.foreignKeys())
                    .containsExactly(new ForeignKey(
                            "returned_loan",
                            List.of("day", "id"),
                            new QualifiedName("archive", "loan"),
                            List.of("day", "id")));
            assertThat(returned.indexes()).isEmpty();
        }
    }

    /** Whose name is another one in the next build. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void aForeignKeyToTheDefaultSchemaSaysSoWhereOnlyTheOtherIsRead(String dialect) throws Exception {
        assertThat(archive(dialect)).isEqualTo(archive(dialect));
    }

    private static Catalog archive(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect)) {
            database.run("""
                    create table book (id int primary key);
                    create database archive;
                    create table archive.loan (
                      id int primary key,
                      constraint loan_book foreign key (id) references %s.book (id)
                    );
                    """.formatted(database.connection().getCatalog()));
            Catalog catalog = SchemaReaders.read(database.connection(), List.of("archive"));
            assertThat(Generator.files(catalog, "shop"))
                    .extracting(GeneratedFile::path)
                    .isNotEmpty()
                    .allMatch(path -> path.startsWith("shop/archive/"));
            return PortableCatalog.of(catalog);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mariadb")
    void refusesMariadbThroughTheDriverOfMysql(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run("create table t (id int);");
                Connection connection = DriverManager.getConnection(
                        database.url().replace("jdbc:mariadb:", "jdbc:mysql:").replace("disable", "DISABLED"),
                        database.user(),
                        database.password())) {
            assertThatThrownBy(() -> SchemaReaders.read(connection, List.of()))
                    .isInstanceOf(GenerationException.class)
                    .hasMessage("""
                            A MariaDB server is read through the driver of MySQL.
                              Likely cause: the URL begins with "jdbc:mysql:", or it asks MariaDB's driver to call the \
                            server MySQL; MySQL's driver loses microseconds on MariaDB and misreads its UUIDs.
                              Fix: use MariaDB's driver, org.mariadb.jdbc:mariadb-java-client, and a URL that begins \
                            with "jdbc:mariadb:".""");
        }
    }

    /** A call without a schema is that of the database's own function. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("both")
    void marksFunctionsWhoseCallsAreOfTheDatabasesOwn(String dialect) throws Exception {
        String script = """
                create function `lower`(x varchar(10)) returns varchar(10) deterministic no sql return 'mine';
                create function `date`(x varchar(10)) returns varchar(10) deterministic no sql return 'mine';
                create function `it's ``\\mine`() returns varchar(10) deterministic no sql return 'mine';
                create function coalesced(x int, y int) returns int deterministic no sql return 1;
                create function greatest(x int, y int) returns int deterministic no sql return 1;
                """;
        try (TestDatabase database = TestDatabase.of(dialect).run(script);
                Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery("select `lower`('A'), `date`('A')")) {
            assertThat(row.next()).isTrue();
            assertThat(List.of(row.getString(1), row.getString(2))).containsExactly("a", "mine");
            Catalog catalog = SchemaReaders.read(database.connection(), List.of());
            assertThat(catalog.schemas().get(0).routines())
                    .extracting(routine -> routine.name().name() + " " + routine.shadowed())
                    .containsExactlyInAnyOrder(
                            "lower true", "date false", "it's `\\mine false", "coalesced false", "greatest true");
        }
    }
}
