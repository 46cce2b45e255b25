package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Reads a real SQL Server where one is given: {@code -Pall-engines -Dsqlserver.url=jdbc:sqlserver://localhost
 * -Dsqlserver.user=sa -Dsqlserver.password=…}. It makes a database of its own there, and drops it.
 */
class SqlServerCatalogTest {

    private static final String SHOP = """
            create schema archive
            create type dbo.isbn from varchar(13) not null
            create sequence dbo.invoice as bigint start with 1
            create table dbo.author (
              id bigint identity constraint author_pk primary key,
              number uniqueidentifier not null constraint author_number_default default newid(),
              name nvarchar(200) not null,
              born date,
              mentor_id bigint constraint author_mentor references dbo.author (id),
              active bit not null default 1,
              status varchar(20) not null default N'it''s open',
              price money default 0.5,
              seen datetimeoffset(7) default sysdatetimeoffset(),
              isbn dbo.isbn,
              details nvarchar(max) constraint author_details check (isjson(details) > 0),
              notes nvarchar(max),
              version rowversion,
              bill bigint default next value for dbo.invoice,
              place hierarchyid,
              anything sql_variant,
              upper_name as upper(name) persisted,
              constraint author_name unique (name, born),
              constraint author_status check (status <> 'x')
            )
            create index author_born on dbo.author (born desc) include (name)
            create unique index author_known on dbo.author (mentor_id) where mentor_id is not null
            exec sys.sp_addextendedproperty N'MS_Description', N'who writes', N'SCHEMA', N'dbo', N'TABLE', N'author'
            exec sys.sp_addextendedproperty N'MS_Description', N'as on the cover', N'SCHEMA', N'dbo', \
            N'TABLE', N'author', N'COLUMN', N'name'
            create table archive.loan (id int not null primary key, lent date not null)
            create table dbo.returned (
              author_name nvarchar(200), author_born date,
              loan_id int not null constraint returned_loan references archive.loan (id),
              constraint returned_author foreign key (author_name, author_born) references dbo.author (name, born)
            )
            create table dbo.kept (
              id int not null primary key,
              valid_from datetime2 generated always as row start hidden not null,
              valid_to datetime2 generated always as row end hidden not null,
              period for system_time (valid_from, valid_to)
            ) with (system_versioning = on (history_table = dbo.kept_history))
            create view dbo.names as select name from dbo.author
            """;

    private static final @Nullable String URL = System.getProperty("sqlserver.url");

    @Test
    void readsEverything() throws Exception {
        if (URL == null) {
            System.out.println("SqlServerCatalogTest did not run: no server is given by -Dsqlserver.url.");
            return;
        }
        String database = "colonnade_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(
                URL, System.getProperty("sqlserver.user"), System.getProperty("sqlserver.password"))) {
            run(connection, "create database " + database);
            try {
                connection.setCatalog(database);
                for (String statement : statements()) {
                    run(connection, statement);
                }
                readsTables(SchemaReaders.read(connection, List.of("dbo", "archive")));
                readsColumns(SchemaReaders.read(connection, List.of()));
                CountedConnection counted = new CountedConnection();
                SchemaReaders.read(counted.of(connection), List.of());
                assertThat(counted.count()).isEqualTo(2 + 7);
            } finally {
                connection.setCatalog("master");
                run(connection, "alter database " + database + " set single_user with rollback immediate");
                run(connection, "drop database " + database);
            }
        }
    }

    /** Each begins at the start of a line with a word of its own. */
    private static List<String> statements() {
        return Arrays.asList(SHOP.split("\\n(?=create |exec )"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static TableModel table(Catalog catalog, String schema, String name) {
        return catalog.table(new QualifiedName(schema, name)).orElseThrow();
    }

    private static void readsTables(Catalog catalog) {
        assertThat(catalog.dialect()).isEqualTo("sqlserver");
        assertThat(catalog.schemas()).extracting(Schema::name).containsExactly("archive", "dbo");
        assertThat(catalog.schemas()).extracting(Schema::isDefault).containsExactly(false, true);
        assertThat(catalog.schemas().get(1).tables())
                .extracting(table -> table.name().name())
                .containsExactly("author", "kept", "names", "returned");
        TableModel author = table(catalog, "dbo", "author");
        assertThat(author.comment()).isEqualTo("who writes");
        assertThat(author.primaryKey()).isEqualTo(new PrimaryKey("author_pk", List.of("id")));
        assertThat(author.uniqueKeys()).containsExactly(new UniqueKey("author_name", List.of("name", "born")));
        assertThat(author.indexes())
                .containsExactly(
                        new Index("author_born", false, List.of("born desc"), List.of("name"), null),
                        new Index("author_known", true, List.of("mentor_id"), List.of(), "([mentor_id] IS NOT NULL)"));
        assertThat(catalog.schemas().get(1).sequences())
                .containsExactly(new Sequence(new QualifiedName("dbo", "invoice"), TypeKind.BIGINT, 1, 1));
        assertThat(author.checks()).extracting(Check::name).containsExactly("author_status");
        assertThat(table(catalog, "dbo", "returned").foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "returned_author",
                                List.of("author_name", "author_born"),
                                author.name(),
                                List.of("name", "born")),
                        new ForeignKey(
                                "returned_loan",
                                List.of("loan_id"),
                                new QualifiedName("archive", "loan"),
                                List.of("id")));
        assertThat(table(catalog, "dbo", "names").isView()).isTrue();
    }

    private static void readsColumns(Catalog catalog) {
        TableModel author = table(catalog, "dbo", "author");
        assertThat(author.columns())
                .filteredOn(ColumnModel::isRequired)
                .extracting(ColumnModel::name)
                .containsExactly("name", "isbn");
        assertThat(author.columns())
                .filteredOn(column -> !column.isWritable())
                .extracting(ColumnModel::name)
                .containsExactly("id", "version", "upper_name");
        assertThat(author.column("id").orElseThrow().identity()).isEqualTo(Identity.ALWAYS);
        assertThat(author.column("name").orElseThrow().comment()).isEqualTo("as on the cover");
        assertThat(author.column("active").orElseThrow().defaultValue()).isEqualTo("true");
        assertThat(author.column("status").orElseThrow().defaultValue()).isEqualTo("'it''s open'");
        assertThat(author.column("seen").orElseThrow().defaultValue()).isEqualTo("current_timestamp");
        assertThat(author.column("details").orElseThrow().type().kind()).isEqualTo(TypeKind.JSON);
        assertThat(author.column("notes").orElseThrow().type().kind()).isEqualTo(TypeKind.TEXT);
        assertThat(author.column("isbn").orElseThrow().type().text()).isEqualTo("varchar(13)");
        assertThat(author.column("isbn").orElseThrow().traits().domain()).isEqualTo(new QualifiedName("dbo", "isbn"));
        assertThat(author.column("price").orElseThrow().type().text()).isEqualTo("numeric(19, 4)");
        assertThat(author.column("place").orElseThrow().type().kind()).isEqualTo(TypeKind.BINARY);
        assertThat(table(catalog, "dbo", "kept").columns())
                .filteredOn(ColumnModel::isWritable)
                .extracting(ColumnModel::name)
                .containsExactly("id");
    }
}
