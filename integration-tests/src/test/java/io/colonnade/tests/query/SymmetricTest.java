package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Between two bounds in whichever order. */
class SymmetricTest {
    @Test
    void bounds_in_the_wrong_order() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.price.betweenSymmetric(10, 7))
                        .orderBy(BOOK.id.asc()))
                .sql(List.of(H2, POSTGRES), """
                        select "book"."id" from "book" where "book"."price" between symmetric ? and ? order by
                        "book"."id"
                        """)
                .sql("""
                        select "book"."id" from "book" where ("book"."price" between ? and ? or "book"."price"
                        between ? and
                        ?) order by "book"."id"
                        """)
                .binds(BigDecimal.TEN, new BigDecimal("7"), new BigDecimal("7"), BigDecimal.TEN)
                .bindsOn(List.of(H2, POSTGRES), BigDecimal.TEN, new BigDecimal("7"))
                .rows(1L, 3L);
    }

    @Test
    void not_between_and_its_opposite() {
        LocalDate one = LocalDate.of(1900, 1, 1);
        LocalDate other = LocalDate.of(1800, 1, 1);
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.published
                                .notBetweenSymmetric(one, other)
                                .not()
                                .or(BOOK.published.isNull()))
                        .orderBy(BOOK.id.asc()))
                .sql(List.of(H2, POSTGRES), """
                        select "book"."id" from "book" where not ("book"."published" not between symmetric ? and ?) or
                        "book"."published" is null order by "book"."id"
                        """)
                .sql("""
                        select "book"."id" from "book" where not (("book"."published" not between ? and ? and
                        "book"."published" not between ? and ?)) or "book"."published" is null order by "book"."id"
                        """)
                .binds(one, other, other, one)
                .bindsOn(List.of(H2, POSTGRES), one, other)
                .rows(1L, 2L, 6L);
    }

    /** Unknown where a null may decide, false where it cannot. */
    @Test
    void nulls_among_bounds() {
        NumberExpr<@Nullable Long> nothing = BOOK.authorId;
        List<@Nullable Boolean> truths = everywhereResult((target, db) -> {
            List<@Nullable Boolean> found = new ArrayList<>();
            for (Condition condition : List.of(
                    DIGIT.n.betweenSymmetric(nothing, BOOK.pages),
                    DIGIT.n.notBetweenSymmetric(nothing, BOOK.pages),
                    BOOK.pages.betweenSymmetric(BOOK.pages, nothing),
                    nothing.betweenSymmetric(1, 2),
                    DIGIT.n.betweenSymmetric(5, 3),
                    DIGIT.n.notBetweenSymmetric(5, 3))) {
                found.add(select(condition.asValue())
                        .from(BOOK)
                        .crossJoin(DIGIT)
                        .where(BOOK.id.eq(6), DIGIT.n.eq(4))
                        .fetchOne(db));
            }
            return found;
        });
        assertThat(truths).containsExactly(null, null, null, null, true, false);
    }
}
