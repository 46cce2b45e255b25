package io.colonnade;

import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.ForeignKey;
import io.colonnade.schema.NumberColumn;
import io.colonnade.schema.Table;
import io.colonnade.schema.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two tables as the generator writes them, for tests that come before there is a generator. */
public final class Shop {
    private Shop() {}

    /** A row of {@code book}. */
    public record BookRecord(
            long id, String title, @Nullable Long authorId, BigDecimal price) {}

    /** A row of {@code author}. */
    public record AuthorRecord(long id, String name) {}

    /** Table {@code author}. */
    public static final class Author extends Table<AuthorRecord> {
        /** The table under its own name. */
        public static final Author AUTHOR = new Author(null);

        public final NumberColumn<Long> id = bigint("id");
        public final TextColumn<String> name = varchar("name");

        private Author(@Nullable String alias) {
            super(null, "author", alias);
        }

        @Override
        public AuthorRecord read(RowCursor row) {
            return new AuthorRecord(row.nextLong(id), name.read(row));
        }

        @Override
        public void write(RowWriter writer, AuthorRecord row) {
            writer.putLong(id, row.id());
            writer.put(name, row.name());
        }
    }

    /** Table {@code book}. */
    public static final class Book extends Table<BookRecord> {
        /** The table under its own name. */
        public static final Book BOOK = new Book(null);

        public final NumberColumn<Long> id = bigint("id");
        public final TextColumn<String> title = varchar("title");
        public final NumberColumn<@Nullable Long> authorId = bigint("author_id").nullable();
        public final NumberColumn<BigDecimal> price = numeric("price");

        private Book(@Nullable String alias) {
            super(null, "book", alias);
        }

        /** This table under another name. */
        public Book as(String alias) {
            return new Book(alias);
        }

        @Override
        public BookRecord read(RowCursor row) {
            return new BookRecord(row.nextLong(id), title.read(row), authorId.read(row), price.read(row));
        }

        @Override
        public void write(RowWriter writer, BookRecord row) {
            writer.putLong(id, row.id());
            writer.put(title, row.title());
            writer.put(authorId, row.authorId());
            writer.put(price, row.price());
        }

        @Override
        public List<ForeignKey> foreignKeys() {
            return foreignKeys(
                    foreignKey("book_author_fk", columns(authorId), Author.AUTHOR, columns(Author.AUTHOR.id)));
        }
    }
}
