package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.benchmarks.queries.peer.JooqTables.AUTHOR;
import static io.colonnade.benchmarks.queries.peer.JooqTables.BOOK;
import static io.colonnade.benchmarks.queries.peer.JooqTables.ENTRY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.SampleRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep6;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** jOOQ. */
final class JooqTexts implements Texting {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final BigDecimal PRICE = new BigDecimal("9.99");
    private static final List<Long> KEYS =
            LongStream.rangeClosed(1, 100).boxed().toList();
    private static final List<EntryRecord> ENTRIES = SampleRows.entries().subList(0, 100);

    private static final Name SALE = name("sale");
    private static final Table<Record> SALES = table(SALE);
    private static final Field<Long> SALE_BOOK = field(name("sale", "book_id"), SQLDataType.BIGINT);
    private static final Field<Long> SALE_SHOP = field(name("sale", "shop_id"), SQLDataType.BIGINT);
    private static final Field<Integer> SALE_COPIES = field(name("sale", "copies"), SQLDataType.INTEGER);
    private static final Field<LocalDate> SALE_DAY = field(name("sale", "sold_on"), SQLDataType.LOCALDATE);
    private static final Table<Record> PUBLISHER = table(name("publisher"));
    private static final Field<Long> PUBLISHER_ID = field(name("publisher", "id"), SQLDataType.BIGINT);
    private static final Field<String> PUBLISHER_NAME = field(name("publisher", "name"), SQLDataType.VARCHAR);
    private static final Table<Record> SHOP = table(name("shop"));
    private static final Field<Long> SHOP_ID = field(name("shop", "id"), SQLDataType.BIGINT);
    private static final Field<String> SHOP_CITY = field(name("shop", "city"), SQLDataType.VARCHAR);
    private static final Table<Record> REVIEW = table(name("review"));
    private static final Field<Long> REVIEW_ID = field(name("review", "id"), SQLDataType.BIGINT);
    private static final Field<Long> REVIEW_BOOK = field(name("review", "book_id"), SQLDataType.BIGINT);
    private static final Field<Integer> REVIEW_STARS = field(name("review", "stars"), SQLDataType.INTEGER);
    private static final Field<String> REVIEW_WORDS = field(name("review", "words"), SQLDataType.VARCHAR);

    private final DSLContext jooq = DSL.using(SQLDialect.H2);

    @Override
    public String byKey(long id) {
        return jooq.selectFrom(BOOK).where(BOOK.id.eq(id)).getSQL();
    }

    @Override
    public String sixTables(long id) {
        var sold = name("sold")
                .as(DSL.select(SALE_BOOK, SALE_SHOP, sum(SALE_COPIES).as("copies"))
                        .from(SALES)
                        .where(SALE_DAY.ge(DAY), SALE_DAY.lt(DAY), SALE_COPIES.gt(0))
                        .groupBy(SALE_BOOK, SALE_SHOP));
        return jooq.with(sold)
                .select(
                        BOOK.title,
                        AUTHOR.name,
                        PUBLISHER_NAME,
                        SHOP_CITY,
                        rank().over(DSL.partitionBy(AUTHOR.id).orderBy(BOOK.price.desc())))
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .leftJoin(PUBLISHER)
                .on(BOOK.publisherId.eq(PUBLISHER_ID))
                .join(sold)
                .on(sold.field(SALE_BOOK).eq(BOOK.id))
                .join(SHOP)
                .on(sold.field(SALE_SHOP).eq(SHOP_ID))
                .join(REVIEW)
                .on(REVIEW_BOOK.eq(BOOK.id))
                .where(
                        BOOK.id.gt(id),
                        BOOK.title.ne("x"),
                        BOOK.price.ge(PRICE),
                        BOOK.price.le(PRICE),
                        BOOK.pages.between(100, 900),
                        BOOK.weight.lt(3.5),
                        BOOK.inPrint.eq(true),
                        BOOK.changed.lt(DAY.atStartOfDay()),
                        BOOK.rating.isNotNull(),
                        AUTHOR.name.ne("nobody"),
                        AUTHOR.country.ne("nowhere"),
                        SHOP_CITY.ne("none"))
                .and(REVIEW_STARS.ge(3).or(REVIEW_WORDS.isNotNull()))
                .and(REVIEW_ID.gt(id).and(REVIEW_STARS.lt(6)).or(BOOK.published.ge(DAY)))
                .orderBy(BOOK.title.asc(), AUTHOR.name.desc())
                .limit(50)
                .getSQL();
    }

    @Override
    public String in100() {
        return jooq.selectFrom(BOOK).where(BOOK.id.in(KEYS)).getSQL();
    }

    @Override
    public String insert100() {
        InsertValuesStep6<Record, Long, String, Integer, BigDecimal, LocalDate, @Nullable String> insert =
                jooq.insertInto(ENTRY, ENTRY.id, ENTRY.title, ENTRY.pages, ENTRY.price, ENTRY.made, ENTRY.remark);
        for (EntryRecord entry : ENTRIES) {
            insert = insert.values(
                    entry.id(), entry.title(), entry.pages(), entry.price(), entry.made(), entry.remark());
        }
        return insert.getSQL();
    }
}
