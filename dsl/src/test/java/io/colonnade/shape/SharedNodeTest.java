package io.colonnade.shape;

import static io.colonnade.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.Shop.Book;
import io.colonnade.dialect.Postgres;
import io.colonnade.error.RefusedException;
import io.colonnade.query.BoundStatement.Bind;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Select;
import io.colonnade.render.Rendering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Traps of caching by shape that would be wrong answers, not slow ones. */
class SharedNodeTest {
    private static final Book BOOK = Book.BOOK;

    private final Rendering rendering = new Rendering(Postgres.at(18).grammar());

    @Test
    void oneNodeInTwoPlacesHasTwoValuesOnceAnotherStatementNeedsThem() {
        Condition five = BOOK.id.eq(5);
        assertThat(values(select(BOOK.id).from(BOOK).where(five.or(five)))).containsExactly(5L, 5L);
        assertThat(values(select(BOOK.id).from(BOOK).where(BOOK.id.eq(5).or(BOOK.id.eq(6)))))
                .containsExactly(5L, 6L);
        assertThat(rendering.cachedShapes()).isEqualTo(1);
    }

    @Test
    void anAliasMadeAnewHitsTheSameShape() {
        for (int round = 0; round < 3; round++) {
            Book copy = BOOK.as("b");
            assertThat(values(select(copy).from(copy).where(copy.id.eq(round)))).containsExactly((long) round);
        }
        assertThat(rendering.cachedShapes()).isEqualTo(1);
    }

    @Test
    void aNullValueDoesNotChangeTheText() {
        String some = sql(select(BOOK.id).from(BOOK).where(BOOK.authorId.isNotDistinctFrom(3L)));
        assertThat(sql(select(BOOK.id).from(BOOK).where(BOOK.authorId.isNotDistinctFrom((Long) null))))
                .isEqualTo(some);
        assertThat(rendering.cachedShapes()).isEqualTo(1);
    }

    @Test
    void expressionsThatDifferInTheirValuesDiffer() {
        assertThat(BOOK.price.plus(1).node()).isNotEqualTo(BOOK.price.plus(2).node());
        assertThat(BOOK.price.plus(1).node())
                .isEqualTo(BOOK.price.plus(BigDecimal.ONE).node());
    }

    @Test
    void tenThousandConditionsStayFlatAndDeepNestingIsRefused() {
        Condition many = BOOK.id.eq(0);
        for (int index = 1; index < 10_000; index++) {
            many = many.or(BOOK.id.eq(index));
        }
        assertThat(values(select(BOOK.id).from(BOOK).where(many))).hasSize(10_000);
        NumberExpr<BigDecimal> deep = BOOK.price;
        for (int index = 0; index < 5_000; index++) {
            deep = deep.plus(1);
        }
        Select<BigDecimal> query = select(deep).from(BOOK);
        assertThatThrownBy(() -> query.toSql(Postgres.at(18)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "This statement nests more than 1250 levels deep, which PostgreSQL may not have the stack for."
                                + " Join many conditions with allOf(list) or anyOf(list), which stay flat; compute"
                                + " other chains in parts, or in Java. [colonnade:dialect]");
    }

    @Test
    void theCacheForgetsWhatIsNotUsed() {
        ShapeCache<String> cache = new ShapeCache<>(10);
        for (int index = 0; index < 200; index++) {
            Shape shape = ShapeWalk.of(
                            select(BOOK.id)
                                    .from(BOOK)
                                    .where(Collections.nCopies(1 + index, BOOK.id.eq(1)).stream()
                                            .reduce(Condition::and)
                                            .orElseThrow())
                                    .statement(),
                            ListPlaces.ONE)
                    .shape();
            assertThat(cache.get(shape)).isNull();
            cache.put(shape, "text " + index);
            assertThat(cache.get(shape)).isEqualTo("text " + index);
            assertThat(cache.size()).isLessThanOrEqualTo(20);
        }
    }

    private List<@Nullable Object> values(Select<?> select) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Bind bind : rendering.prepare(select.statement(), null).bound().binds()) {
            values.add(bind.value());
        }
        return values;
    }

    private String sql(Select<?> select) {
        return rendering.prepare(select.statement(), null).sql();
    }
}
