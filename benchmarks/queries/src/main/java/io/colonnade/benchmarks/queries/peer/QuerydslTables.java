package io.colonnade.benchmarks.queries.peer;

import com.querydsl.core.types.ConstructorExpression;
import com.querydsl.core.types.Projections;
import com.querydsl.core.types.dsl.BooleanPath;
import com.querydsl.core.types.dsl.DatePath;
import com.querydsl.core.types.dsl.DateTimePath;
import com.querydsl.core.types.dsl.NumberPath;
import com.querydsl.core.types.dsl.StringPath;
import com.querydsl.sql.ColumnMetadata;
import com.querydsl.sql.RelationalPathBase;
import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What Querydsl's generator writes, as far as the work needs it. */
final class QuerydslTables {
    static final Book BOOK = new Book();
    static final Author AUTHOR = new Author();
    static final Entry ENTRY = new Entry();

    private QuerydslTables() {}

    static final class Book extends RelationalPathBase<Book> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath title = createString("title");
        final StringPath subtitle = createString("subtitle");
        final NumberPath<Long> authorId = createNumber("authorId", Long.class);
        final NumberPath<Long> publisherId = createNumber("publisherId", Long.class);
        final NumberPath<BigDecimal> price = createNumber("price", BigDecimal.class);
        final NumberPath<Integer> pages = createNumber("pages", Integer.class);
        final NumberPath<Double> weight = createNumber("weight", Double.class);
        final BooleanPath inPrint = createBoolean("inPrint");
        final DatePath<LocalDate> published = createDate("published", LocalDate.class);
        final DateTimePath<LocalDateTime> changed = createDateTime("changed", LocalDateTime.class);
        final NumberPath<Integer> rating = createNumber("rating", Integer.class);

        Book() {
            super(Book.class, "book", null, "book");
            addMetadata(id, ColumnMetadata.named("id").ofType(Types.BIGINT).notNull());
            addMetadata(
                    title, ColumnMetadata.named("title").ofType(Types.VARCHAR).notNull());
            addMetadata(subtitle, ColumnMetadata.named("subtitle").ofType(Types.VARCHAR));
            addMetadata(
                    authorId,
                    ColumnMetadata.named("author_id").ofType(Types.BIGINT).notNull());
            addMetadata(publisherId, ColumnMetadata.named("publisher_id").ofType(Types.BIGINT));
            addMetadata(
                    price, ColumnMetadata.named("price").ofType(Types.NUMERIC).notNull());
            addMetadata(
                    pages, ColumnMetadata.named("pages").ofType(Types.INTEGER).notNull());
            addMetadata(
                    weight, ColumnMetadata.named("weight").ofType(Types.DOUBLE).notNull());
            addMetadata(
                    inPrint,
                    ColumnMetadata.named("in_print").ofType(Types.BOOLEAN).notNull());
            addMetadata(published, ColumnMetadata.named("published").ofType(Types.DATE));
            addMetadata(
                    changed,
                    ColumnMetadata.named("changed").ofType(Types.TIMESTAMP).notNull());
            addMetadata(rating, ColumnMetadata.named("rating").ofType(Types.INTEGER));
        }

        ConstructorExpression<BookRecord> record() {
            return Projections.constructor(
                    BookRecord.class,
                    id,
                    title,
                    subtitle,
                    authorId,
                    publisherId,
                    price,
                    pages,
                    weight,
                    inPrint,
                    published,
                    changed,
                    rating);
        }
    }

    static final class Author extends RelationalPathBase<Author> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath name = createString("name");
        final StringPath country = createString("country");

        Author() {
            super(Author.class, "author", null, "author");
            addMetadata(id, ColumnMetadata.named("id").ofType(Types.BIGINT).notNull());
            addMetadata(name, ColumnMetadata.named("name").ofType(Types.VARCHAR).notNull());
            addMetadata(country, ColumnMetadata.named("country").ofType(Types.VARCHAR));
        }

        ConstructorExpression<AuthorRecord> record() {
            return Projections.constructor(AuthorRecord.class, id, name, country);
        }
    }

    static final class Entry extends RelationalPathBase<Entry> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath title = createString("title");
        final NumberPath<Integer> pages = createNumber("pages", Integer.class);
        final NumberPath<BigDecimal> price = createNumber("price", BigDecimal.class);
        final DatePath<LocalDate> made = createDate("made", LocalDate.class);
        final StringPath remark = createString("remark");

        Entry() {
            super(Entry.class, "entry", null, "entry");
            addMetadata(id, ColumnMetadata.named("id").ofType(Types.BIGINT).notNull());
            addMetadata(
                    title, ColumnMetadata.named("title").ofType(Types.VARCHAR).notNull());
            addMetadata(
                    pages, ColumnMetadata.named("pages").ofType(Types.INTEGER).notNull());
            addMetadata(
                    price, ColumnMetadata.named("price").ofType(Types.NUMERIC).notNull());
            addMetadata(made, ColumnMetadata.named("made").ofType(Types.DATE).notNull());
            addMetadata(remark, ColumnMetadata.named("remark").ofType(Types.VARCHAR));
        }
    }
}
