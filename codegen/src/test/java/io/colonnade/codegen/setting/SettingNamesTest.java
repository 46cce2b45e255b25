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

/** Types of the program's own whose names others have, too. */
class SettingNamesTest {

    private static final String SCHEMA = """
            create schema archive;
            create type mood as enum ('good', 'bad');
            create domain email as varchar(200);
            create table book (id bigint primary key, list varchar(10), isbn email, feeling mood, tags text[]);
            create table book_id (id uuid primary key, book_id int, constraint b foreign key (book_id) references book);
            create table isbn_type (code varchar(10) primary key);
            create table archive.book (id int primary key, old_id bigint references public.book);
            create table archive.loan (book int references archive.book, other uuid references public.book_id);
            create table knot_a (id int primary key);
            create table knot_b (id int primary key references knot_a);
            alter table knot_a add constraint tied foreign key (id) references knot_b;
            create table both_ways (id int references knot_a, foreign key (id) references archive.book);
            """;

    private static final String LIST = """
            package com.acme.text;
            import org.jspecify.annotations.NullMarked;
            @NullMarked public record List(String text) {
                @NullMarked public record Book(String text) {}
            }
            """;

    private static final String FEELING = """
            package com.acme;
            import com.acme.db.Mood;
            import org.jspecify.annotations.NullMarked;
            @NullMarked public enum Feeling {
                HAPPY, SAD;
                public static Feeling of(Mood mood) { return values()[mood.ordinal()]; }
                public Mood mood() { return Mood.values()[ordinal()]; }
            }
            """;

    private static final String TAGS = """
            package com.acme;
            import java.util.List;
            import org.jspecify.annotations.NullMarked;
            import org.jspecify.annotations.Nullable;
            @NullMarked public record Tags(List<@Nullable String> all) {}
            """;

    @TempDir
    private Path classes;

    @Test
    void areWrittenInFull() throws Exception {
        Settings settings = Settings.NONE
                .withForcedTypes(List.of(
                        forced("*.list", "com.acme.text.List", "List::new", "List::text"),
                        new ForcedType(
                                List.of(), List.of("email"), "com.acme.text.List.Book", "Book::new", "Book::text"),
                        new ForcedType(
                                List.of(), List.of("enum mood"), "com.acme.Feeling", "Feeling::of", "Feeling::mood"),
                        forced("*.tags", "com.acme.Tags", "Tags::new", "Tags::all")))
                .with(Setting.TYPED_IDS, List.of("*"));
        Map<String, String> sources = new TreeMap<>(
                Map.of("com/acme/text/List.java", LIST, "com/acme/Feeling.java", FEELING, "com/acme/Tags.java", TAGS));
        Catalog catalog = catalog();
        Generator.files(catalog, "com.acme.db", settings).forEach(file -> sources.put(file.path(), file.content()));

        assertThat(Compilation.messages(sources, classes)).isEmpty();
        assertThat(sources.get("com/acme/db/Book.java"))
                .contains("OrderedColumn<BookId2> id = ordered(\"id\", BookId2.TYPE)")
                .contains("OrderedColumn<com.acme.text.@Nullable List> list")
                .contains("OrderedColumn<com.acme.text.List.@Nullable Book> isbn")
                .contains("OrderedColumn<@Nullable Feeling> feeling")
                .contains("Column<@Nullable Tags> tags");
        assertThat(sources.get("com/acme/db/BookId.java")).contains("OrderedColumn<@Nullable BookId2> bookId");
        assertThat(sources.get("com/acme/db/archive/Book.java"))
                .contains("OrderedColumn<BookId> id = ordered(\"id\", BookId.TYPE)")
                .contains("OrderedColumn<com.acme.db.@Nullable BookId2> oldId");
        assertThat(sources.get("com/acme/db/archive/Loan.java"))
                .contains("OrderedColumn<@Nullable BookId> book")
                .contains("OrderedColumn<com.acme.db.@Nullable BookIdId> other");
        assertThat(Choice.of(catalog, "com.acme.db", settings).warnings())
                .singleElement()
                .asString()
                .startsWith("both_ways.id refers to several ids and is a ");
    }

    private static ForcedType forced(String column, String type, String read, String write) {
        return new ForcedType(List.of(column), List.of(), type, read, write);
    }

    private static Catalog catalog() throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run(SCHEMA)) {
            return SchemaReaders.read(database.connection(), List.of("public", "archive"));
        }
    }
}
