package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.DataType;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/** What jOOQ's generator writes, as far as the work needs it. */
final class JooqTables {
    static final Book BOOK = new Book();
    static final Author AUTHOR = new Author();
    static final Entry ENTRY = new Entry();

    private JooqTables() {}

    private static <T> TableField<Record, T> column(TableImpl<Record> table, String name, DataType<T> type) {
        return Table.create(table, name, type);
    }

    private abstract static class Table extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        Table(String name) {
            super(DSL.name(name));
        }

        static <T> TableField<Record, T> create(TableImpl<Record> table, String name, DataType<T> type) {
            return createField(DSL.name(name), type, table, "");
        }
    }

    static final class Book extends Table {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = column(this, "id", SQLDataType.BIGINT.notNull());
        final TableField<Record, String> title =
                column(this, "title", SQLDataType.VARCHAR(200).notNull());
        final TableField<Record, @Nullable String> subtitle = column(this, "subtitle", SQLDataType.VARCHAR(200));
        final TableField<Record, Long> authorId = column(this, "author_id", SQLDataType.BIGINT.notNull());
        final TableField<Record, @Nullable Long> publisherId = column(this, "publisher_id", SQLDataType.BIGINT);
        final TableField<Record, BigDecimal> price =
                column(this, "price", SQLDataType.NUMERIC(10, 2).notNull());
        final TableField<Record, Integer> pages = column(this, "pages", SQLDataType.INTEGER.notNull());
        final TableField<Record, Double> weight = column(this, "weight", SQLDataType.DOUBLE.notNull());
        final TableField<Record, Boolean> inPrint = column(this, "in_print", SQLDataType.BOOLEAN.notNull());
        final TableField<Record, @Nullable LocalDate> published = column(this, "published", SQLDataType.LOCALDATE);
        final TableField<Record, LocalDateTime> changed =
                column(this, "changed", SQLDataType.LOCALDATETIME(6).notNull());
        final TableField<Record, @Nullable Integer> rating = column(this, "rating", SQLDataType.INTEGER);

        Book() {
            super("book");
        }

        BookRecord of(Record row) {
            return new BookRecord(
                    row.get(id),
                    row.get(title),
                    row.get(subtitle),
                    row.get(authorId),
                    row.get(publisherId),
                    row.get(price),
                    row.get(pages),
                    row.get(weight),
                    row.get(inPrint),
                    row.get(published),
                    row.get(changed),
                    row.get(rating));
        }
    }

    static final class Author extends Table {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = column(this, "id", SQLDataType.BIGINT.notNull());
        final TableField<Record, String> name =
                column(this, "name", SQLDataType.VARCHAR(100).notNull());
        final TableField<Record, @Nullable String> country = column(this, "country", SQLDataType.VARCHAR(60));

        Author() {
            super("author");
        }

        AuthorRecord of(Record row) {
            return new AuthorRecord(row.get(id), row.get(name), row.get(country));
        }
    }

    static final class Entry extends Table {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = column(this, "id", SQLDataType.BIGINT.notNull());
        final TableField<Record, String> title =
                column(this, "title", SQLDataType.VARCHAR(200).notNull());
        final TableField<Record, Integer> pages = column(this, "pages", SQLDataType.INTEGER.notNull());
        final TableField<Record, BigDecimal> price =
                column(this, "price", SQLDataType.NUMERIC(10, 2).notNull());
        final TableField<Record, LocalDate> made = column(this, "made", SQLDataType.LOCALDATE.notNull());
        final TableField<Record, @Nullable String> remark = column(this, "remark", SQLDataType.VARCHAR(200));

        Entry() {
            super("entry");
        }
    }
}
