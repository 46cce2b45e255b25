package io.colonnade.codegen.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.Compilation;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.read.SchemaReaders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables and columns are called in Java; in the database they keep their names. */
class NameRulesTest {

    private static final String SCHEMA = """
            create schema archive;
            create table tbl_author (c_id int primary key, c_name varchar(10) not null);
            create table tbl_books (c_id int primary key, c_titel varchar(10) not null, c_author int not null,
              constraint book_author foreign key (c_author) references tbl_author);
            create table author (id int primary key);
            create table archive.tbl_loan (c_id int primary key, c_ varchar(10) not null, id int not null);
            """;

    @TempDir
    private Path classes;

    @Test
    void areWhatTheRulesMakeOfThem() throws Exception {
        Map<String, String> sources = generated(
                List.of("tbl_books = book", "tbl_* = *", "archive.tbl_* = old_*"),
                List.of("*.c_titel = title", "*.c_* = *"));

        assertThat(Compilation.messages(sources, classes)).isEmpty();
        assertThat(sources.get("com/acme/db/Book.java"))
                .contains("public static final Book BOOK = new Book(null);")
                .contains("NumberColumn<Integer> id = integer(\"c_id\");")
                .contains("TextColumn<String> title = varchar(\"c_titel\");")
                .contains("super(null, \"tbl_books\", alias);")
                .contains("columns = \"author\", references = Author_", "referenced = \"id\"");
        assertThat(sources.get("com/acme/db/NewBook.java"))
                .contains("public static NeedsTitle id(int id) {")
                .contains("class NeedsAuthor extends GivenValues {");
        assertThat(sources.get("com/acme/db/archive/OldLoan.java"))
                .contains("OldLoan OLD_LOAN")
                .contains("TextColumn<String> c = varchar(\"c_\");");
    }

    @Test
    void meetWithoutLosingOne() throws Exception {
        Map<String, String> sources = generated(List.of("tbl_* = *", "*.tbl_* = *"), List.of("*.c_* = *"));

        assertThat(Compilation.messages(sources, classes)).isEmpty();
        assertThat(sources.keySet().stream().filter(file -> file.matches("com/acme/db/Author\\w*.java")))
                .hasSize(4);
        assertThat(sources.get("com/acme/db/archive/Loan.java"))
                .containsPattern("(?s)> id\\w* = integer\\(.*> id\\w* = integer\\(");
    }

    private static Map<String, String> generated(List<String> tables, List<String> columns) throws Exception {
        Settings settings = Settings.NONE.with(Setting.TABLE_NAMES, tables).with(Setting.COLUMN_NAMES, columns);
        Map<String, String> sources = new TreeMap<>();
        Generator.files(catalog(), "com.acme.db", settings).forEach(file -> sources.put(file.path(), file.content()));
        return sources;
    }

    private static Catalog catalog() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2").run(SCHEMA)) {
            return SchemaReaders.read(database.connection(), List.of("public", "archive"));
        }
    }
}
