package io.colonnade.tests.query;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Case;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Select;
import io.colonnade.query.TextExpr;
import io.colonnade.tests.harness.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements of a size that programs make: nothing overflows a thread's stack, not even a small one's. */
class LargeStatementTest {
    private static final int CONDITIONS = 10_000;
    private static final int CALLS = 1_000;
    private static final long SMALL_STACK = 256 * 1024;
    private static final long HALF_A_MEGABYTE = 512 * 1024;

    /** Makes the query on a small stack, and gives its only value. */
    private static <R extends @Nullable Object> void everywhereOnASmallStack(Supplier<Select<R>> query, R expected) {
        everywhere(db ->
                assertThat((Object) onASmallStack(() -> fetched(query, db))).isEqualTo(expected));
    }

    private static <R extends @Nullable Object> R fetched(Supplier<Select<R>> query, Database db) {
        return query.get().fetchOne(db);
    }

    private static <R extends @Nullable Object> R onASmallStack(Supplier<R> work) {
        return onAStackOf(SMALL_STACK, work);
    }

    private static <R extends @Nullable Object> R onAStackOf(long bytes, Supplier<R> work) {
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "small stack", bytes);
        thread.start();
        try {
            return task.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void ten_thousand_conditions_joined_one_by_one_by_or() {
        everywhereOnASmallStack(
                () -> {
                    Condition any = DIGIT.n.eq(3);
                    for (int index = 1; index < CONDITIONS; index++) {
                        any = any.or(DIGIT.n.eq(index + 100));
                    }
                    return select(count()).from(DIGIT).where(any);
                },
                1L);
    }

    @Test
    void ten_thousand_conditions_joined_one_by_one_by_and() {
        everywhereOnASmallStack(
                () -> {
                    Condition all = DIGIT.n.ne(3);
                    for (int index = 1; index < CONDITIONS; index++) {
                        all = DIGIT.n.ne(index + 100).and(all);
                    }
                    return select(count()).from(DIGIT).where(all);
                },
                9L);
    }

    @Test
    void ten_thousand_conditions_where_by_where() {
        everywhereOnASmallStack(
                () -> {
                    Select<Long> query = select(count()).from(DIGIT);
                    for (int index = 0; index < CONDITIONS; index++) {
                        query = query.where(DIGIT.n.ne(index + 5));
                    }
                    return query;
                },
                5L);
    }

    @Test
    void ten_thousand_pairs_of_conditions_in_one_list() {
        everywhereOnASmallStack(
                () -> {
                    List<Condition> pairs = new ArrayList<>();
                    for (int index = 0; index < CONDITIONS; index++) {
                        pairs.add(allOf(List.of(DIGIT.n.eq(index), DIGIT.n.lt(7))));
                    }
                    return select(count()).from(DIGIT).where(anyOf(pairs));
                },
                7L);
    }

    /** A query that nests so deep; what it gives, given how deep. */
    private interface Nested<R> {
        Select<R> of(int levels);
    }

    /** 90 levels run everywhere, even with little stack; 1,000 where the database's parser has the stack for them. */
    private static <R> void nested(Nested<R> query, IntFunction<R> expected) {
        everywhereResult((target, db) -> {
            assertThat((Object) onAStackOf(HALF_A_MEGABYTE, () -> query.of(90).fetchOne(db)))
                    .isEqualTo(expected.apply(90));
            if (target == Target.POSTGRES) {
                assertThat((Object) onAStackOf(
                                HALF_A_MEGABYTE, () -> query.of(1_000).fetchOne(db)))
                        .isEqualTo(expected.apply(1_000));
            } else {
                assertThatThrownBy(() -> query.of(1_000).fetchOne(db))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContainingAll("This statement nests more than", "levels deep, which ");
            }
            return "done";
        });
    }

    @Test
    void additions() {
        nested(
                levels -> {
                    NumberExpr<Integer> sum = BOOK.pages;
                    for (int index = 0; index < levels; index++) {
                        sum = sum.plus(1);
                    }
                    return select(sum).from(BOOK).where(BOOK.id.eq(3));
                },
                levels -> 412 + levels);
    }

    @Test
    void calls_one_around_the_other() {
        nested(
                levels -> {
                    TextExpr<String> title = BOOK.title;
                    for (int index = 0; index < levels; index += 2) {
                        title = title.lower().upper();
                    }
                    return select(title).from(BOOK).where(BOOK.id.eq(3));
                },
                levels -> "DUNE");
    }

    @Test
    void texts_one_behind_the_other() {
        nested(
                levels -> {
                    TextExpr<String> title = BOOK.title;
                    for (int index = 0; index < levels; index++) {
                        title = title.concat("!");
                    }
                    return select(title).from(BOOK).where(BOOK.id.eq(3));
                },
                levels -> "Dune" + "!".repeat(levels));
    }

    @Test
    void negations() {
        nested(
                levels -> {
                    Condition condition = BOOK.id.eq(3);
                    for (int index = 0; index < levels; index++) {
                        condition = condition.not();
                    }
                    return select(BOOK.id).from(BOOK).where(condition);
                },
                levels -> 3L);
    }

    @Test
    void changes_between_and_and_or() {
        nested(
                levels -> {
                    Condition condition = BOOK.id.eq(3);
                    for (int index = 0; index < levels; index += 2) {
                        condition = condition.or(BOOK.id.eq(100 + index)).and(BOOK.id.ne(200 + index));
                    }
                    return select(BOOK.id).from(BOOK).where(condition);
                },
                levels -> 3L);
    }

    @Test
    void cases_in_cases() {
        nested(
                levels -> {
                    NumberExpr<Integer> pages = BOOK.pages;
                    for (int index = 0; index < levels; index++) {
                        pages = caseWhen(BOOK.inPrint, pages).orElse(index);
                    }
                    return select(pages).from(BOOK).where(BOOK.id.eq(3));
                },
                levels -> 412);
    }

    @Test
    void a_chain_that_is_too_deep_for_any_database_is_refused_before_the_stack_is_full() {
        NumberExpr<Integer> sum = BOOK.pages;
        for (int index = 0; index < 100_000; index++) {
            sum = sum.plus(1);
        }
        Select<Integer> query = select(sum).from(BOOK);
        everywhere(db -> assertThatThrownBy(() -> query.fetch(db)).isInstanceOf(RefusedException.class));
    }

    /** 32,000 branches, 64,000 values. */
    @Test
    void a_statement_of_a_megabyte() {
        everywhereOnASmallStack(
                () -> {
                    Case.OfNumber<Long> cases = caseWhen(BOOK.id.eq(1_000), 0L);
                    for (int index = 1; index < 32_000; index++) {
                        cases = cases.when(BOOK.publisherId.eq(index + 2_000), index * 10L);
                    }
                    Select<Long> query = select(cases.orElse(-1L)).from(BOOK).where(BOOK.id.eq(3));
                    assertThat(query.toSql(Target.POSTGRES.dialect())).hasSizeGreaterThan(1 << 20);
                    return query;
                },
                -1L);
    }
}
