package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.not;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.selectOne;
import static io.colonnade.Sql.sql;
import static io.colonnade.Sql.stringAgg;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.tuple;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Condition;
import io.colonnade.query.PageToken;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewBook;
import io.colonnade.tests.db.NewReview;
import io.colonnade.tests.db.ReviewRecord;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code docs/queries.md} shows to people who come from jOOQ, spelled as it is there. */
class FromJooqTest {
    private static final BigDecimal x = new BigDecimal("9.99");

    record Listing(String title, BigDecimal price) {}

    private static long matching(Database db, Condition condition) {
        return select(count()).from(BOOK).where(condition).fetchOne(db);
    }

    private static void matches(long rows, Condition... conditions) {
        everywhere(db -> {
            for (Condition condition : conditions) {
                assertThat(matching(db, condition)).isEqualTo(rows);
            }
        });
    }

    @Test
    void fetching() {
        everywhere(db -> {
            assertThat(select(BOOK).from(BOOK).fetch(db)).hasSize(6);
            assertThat(selectDistinct(BOOK.format).from(BOOK).fetch(db)).hasSize(3);
            assertThat(select(BOOK.title, BOOK.price)
                            .into(Listing::new)
                            .from(BOOK)
                            .where(BOOK.id.eq(3))
                            .fetchOne(db))
                    .isEqualTo(new Listing("Dune", x));
            assertThat(BOOK.byKey(3).fetchOptional(db)).isPresent();
            var query = select(BOOK.title, BOOK.price).from(BOOK);
            assertThat(select(count()).from(query.as("q")).fetchOne(db)).isEqualTo(6);
            assertThat(select(exists(query).asValue()).fetchOne(db)).isTrue();
            assertThat(query.toSql(db)).startsWith("select ");
            try (Stream<?> rows = query.stream(db)) {
                assertThat(rows).hasSize(6);
            }
        });
    }

    @Test
    void conditions() {
        List<Long> ids = List.of(3L);
        @Nullable String text = "A novel";
        matches(1, BOOK.price.eq(x), BOOK.id.in(ids), BOOK.subtitle.isNotDistinctFrom(text));
        matches(5, BOOK.price.ne(x));
        matches(3, BOOK.price.lt(x), BOOK.price.ge(x), BOOK.subtitle.isNull());
        BigDecimal a = new BigDecimal("7.50");
        BigDecimal b = new BigDecimal("12.00");
        matches(3, BOOK.price.between(a, b));
        matches(1, BOOK.title.contains("un"), BOOK.title.startsWith("Du"), BOOK.title.like("D%"));
        matches(1, BOOK.title.eqIgnoreCase("dune"));
    }

    @Test
    void conditions_together() {
        Condition cheap = BOOK.price.lt(7);
        Condition thick = BOOK.pages.gt(400);
        matches(0, cheap.and(thick));
        matches(4, cheap.or(thick), not(cheap));
        List<Condition> conditions = List.of(cheap, thick);
        matches(0, allOf(conditions));
        matches(4, anyOf(conditions));
        @Nullable BigDecimal max = null;
        everywhere(db -> assertThat(select(count())
                        .from(BOOK)
                        .whereIfPresent(max, BOOK.price::le)
                        .fetchOne(db))
                .isEqualTo(6));
    }

    @Test
    void several_tables() {
        var b = BOOK.as("b");
        everywhere(db -> {
            assertThat(select(b.id).from(b).fetch(db)).hasSize(6);
            assertThat(select(AUTHOR.name)
                            .from(BOOK)
                            .join(AUTHOR)
                            .on(BOOK.authorId.eq(AUTHOR.id))
                            .fetch(db))
                    .hasSize(5);
            assertThat(select(AUTHOR.name.nullable(), AUTHOR.name.orElse("nobody"))
                            .from(BOOK)
                            .leftJoin(AUTHOR)
                            .on(BOOK.authorId.eq(AUTHOR.id))
                            .fetch(db))
                    .hasSize(6);
            assertThat(select(BOOK.id)
                            .from(BOOK)
                            .where(exists(selectOne().from(REVIEW).where(REVIEW.bookId.eq(BOOK.id))))
                            .fetch(db))
                    .hasSize(2);
            assertThat(select(scalar(select(max(BOOK.price)).from(BOOK))).fetchOne(db))
                    .isEqualTo(new BigDecimal("15.80"));
        });
    }

    @Test
    void groups_and_order() {
        var sales = select(BOOK.authorId, sum(BOOK.price).as("worth"), countDistinct(BOOK.authorId))
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .having(count().gt(1))
                .as("sales");
        everywhere(db -> {
            assertThat(select(sales.get(BOOK.authorId)).from(sales).fetch(db)).containsExactly(1L);
            assertThat(select(BOOK.id)
                            .from(BOOK)
                            .orderBy(BOOK.subtitle.desc().nullsLast())
                            .limit(10)
                            .offset(20)
                            .fetch(db))
                    .isEmpty();
        });
    }

    @Test
    void several_queries() {
        var dear = cte("dear", select(BOOK.id, BOOK.price).from(BOOK).where(BOOK.price.gt(10)));
        var titles = select(BOOK.title).from(BOOK);
        everywhere(db -> {
            assertThat(select(dear).from(dear).fetch(db)).hasSize(2);
            assertThat(titles.union(select(AUTHOR.name).from(AUTHOR)).fetch(db)).doesNotHaveDuplicates();
            assertThat(titles.unionAll(select(AUTHOR.name).from(AUTHOR)).fetch(db))
                    .contains("Dune", "Frank Herbert");
        });
    }

    @Test
    void windows_and_pages() {
        var number = rowNumber().over(partitionBy(BOOK.authorId).orderBy(BOOK.price.asc()));
        everywhere(db -> {
            assertThat(of(select(number), db)).isEqualTo(1L);
            assertThat(of(select(stringAgg(BOOK.title, ", ").orderBy(BOOK.title.asc())), db))
                    .isEqualTo("Dune");
            Select<Long> ids = select(BOOK.id).from(BOOK).orderBy(BOOK.id.desc());
            PageToken token = ids.fetchPage(db, 4).next();
            assertThat(ids.fetchPage(db, 20, token).rows()).containsExactly(2L, 1L);
            List<Long> locked = db.transactionResult(tx -> select(BOOK.id)
                    .from(BOOK)
                    .where(BOOK.id.eq(3))
                    .forUpdate()
                    .skipLocked()
                    .fetch(tx));
            assertThat(locked).containsExactly(3L);
        });
    }

    @Test
    void expressions() {
        Condition cheap = BOOK.price.lt(7);
        everywhere(db -> {
            assertThat(of(select(caseWhen(cheap, "cheap").orElse("dear")), db)).isEqualTo("dear");
            assertThat(of(select(coalesce(BOOK.subtitle, BOOK.title)), db)).isEqualTo("A novel");
            assertThat(of(select(BOOK.title.concat(BOOK.subtitle.orElse("-"))), db))
                    .isEqualTo("DuneA novel");
            assertThat(of(select(BOOK.price.plus(x).minus(x)), db)).isEqualByComparingTo(x);
            assertThat(of(select(BOOK.price.minus(x)), db)).isZero();
            assertThat(of(select(BOOK.price.times(x)), db)).isEqualByComparingTo(x.multiply(x));
            assertThat(of(select(BOOK.price.dividedBy(x)), db)).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(of(select(value(x)), db)).isEqualByComparingTo(x);
            assertThat(of(select(sql("{0} % {1}", BOOK.pages, 7).asNumber(SqlTypes.INTEGER)), db))
                    .isEqualTo(412 % 7);
            assertThat(of(select(BOOK.pages.asLong()), db)).isEqualTo(412L);
            assertThat(select(REVIEW.stars)
                            .from(REVIEW)
                            .where(tuple(REVIEW.bookId, REVIEW.customerId).eq(3L, 1L))
                            .fetch(db))
                    .hasSize(1);
        });
    }

    private static <T extends @Nullable Object> T of(Select<T> dune, Database db) {
        return dune.from(BOOK).where(BOOK.id.eq(3)).fetchOne(db);
    }

    @Test
    void changes() {
        everywhere(db -> {
            long id = insertInto(BOOK)
                    .values(NewBook.title("Kindred").price(x).pages(264))
                    .returning(BOOK.id)
                    .fetchOne(db);
            assertThat(BOOK.byKey(id).fetchOne(db).title()).isEqualTo("Kindred");
            update(BOOK).set(BOOK.price, x).where(BOOK.id.eq(1)).execute(db);
            assertThat(BOOK.byKey(1).fetchOne(db).price()).isEqualTo(x);
            deleteFrom(REVIEW).where(REVIEW.bookId.eq(1)).execute(db);
            db.transaction(
                    tx -> deleteFrom(REVIEW).where(REVIEW.customerId.eq(2)).execute(tx));
            ReviewRecord changed = new ReviewRecord(3, 1, (short) 1, null);
            REVIEW.update(changed).execute(db);
            ReviewRecord only =
                    db.transactionResult(tx -> select(REVIEW).from(REVIEW).fetchOne(tx));
            assertThat(only).isEqualTo(changed);
            insertInto(REVIEW)
                    .values(NewReview.bookId(3).customerId(1).stars((short) 2))
                    .onConflict(REVIEW.bookId, REVIEW.customerId)
                    .doUpdate(REVIEW.stars)
                    .execute(db);
            assertThat(REVIEW.byKey(3, 1).fetchOne(db).stars()).isEqualTo((short) 2);
            deleteFrom(REVIEW).allRows().execute(db);
            insertInto(REVIEW).records(List.of(changed)).executeBatch(db);
            assertThat(select(REVIEW).from(REVIEW).fetchOne(db)).isEqualTo(changed);
        });
    }
}
