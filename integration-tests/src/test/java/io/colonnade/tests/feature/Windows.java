package io.colonnade.tests.feature;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.currentRow;
import static io.colonnade.Sql.firstValue;
import static io.colonnade.Sql.lag;
import static io.colonnade.Sql.nthValue;
import static io.colonnade.Sql.orderedBy;
import static io.colonnade.Sql.percentileCont;
import static io.colonnade.Sql.preceding;
import static io.colonnade.Sql.rollup;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.stringAgg;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.window;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;

import io.colonnade.query.NumberExpr;
import io.colonnade.query.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates, groups and windows. */
final class Windows {
    private static final String DIGITS = " from \"digit\"";
    private static final String N = "\"digit\".\"n\"";
    private static final Window BY_N = orderedBy(DIGIT.n.asc());

    private Windows() {}

    static List<Feature> aggregates() {
        return List.of(
                Feature.of(
                        "filter",
                        select(sum(DIGIT.n).filter(DIGIT.n.gt(2))).from(DIGIT),
                        "select sum(" + N + ") filter (where " + N + " > ?)" + DIGITS),
                Feature.of(
                        "texts in an order",
                        select(stringAgg(PUBLISHER.name, ", ").orderBy(PUBLISHER.name.asc()))
                                .from(PUBLISHER),
                        "select string_agg(\"publisher\".\"name\", ? order by \"publisher\".\"name\") from"
                                + " \"publisher\""),
                Feature.of(
                        "percentiles",
                        select(percentileCont(0.5).withinGroup(DIGIT.n)).from(DIGIT),
                        "select percentile_cont(0.5) within group (order by " + N + ")" + DIGITS),
                Feature.of(
                        "rollup",
                        select(DIGIT.n.nullable(), count()).from(DIGIT).groupBy(rollup(DIGIT.n)),
                        "select " + N + ", count(*)" + DIGITS + " group by rollup (" + N + ")"));
    }

    static List<Feature> windows() {
        String over = " over (order by " + N + ")";
        return List.of(
                of("row number", rowNumber().over(BY_N), "row_number()" + over),
                of("frame of rows", framed(BY_N.rowsBetween(preceding(2), currentRow())), frame("rows")),
                of("frame of ranges", framed(BY_N.rangeBetween(preceding(2), currentRow())), frame("range")),
                of("frame of groups", framed(BY_N.groupsBetween(preceding(2), currentRow())), frame("groups")),
                of(
                        "frame with something excluded",
                        framed(BY_N.rowsBetween(preceding(2), currentRow()).excludeTies()),
                        frame("rows", " exclude ties")),
                of("first value", firstValue(DIGIT.n).over(BY_N), "first_value(" + N + ")" + over),
                of("nth value", nthValue(DIGIT.n, 2).over(BY_N), "nth_value(" + N + ", ?)" + over),
                of("lag with a default", lag(DIGIT.n, 2).withDefault(0).over(BY_N), "lag(" + N + ", ?, ?)" + over),
                Feature.of(
                        "named window",
                        select(count().over(window("w", BY_N))).from(DIGIT),
                        "select count(*) over \"w\"" + DIGITS + " window \"w\" as (order by " + N + ")"),
                Feature.of(
                        "qualify",
                        select(DIGIT.n)
                                .from(DIGIT)
                                .qualify(rowNumber().over(BY_N).le(3)),
                        "select " + N + DIGITS + " qualify row_number()" + over + " <= ?"));
    }

    private static NumberExpr<@Nullable Integer> framed(Window frame) {
        return sum(DIGIT.n).over(frame);
    }

    private static String frame(String unit) {
        return frame(unit, "");
    }

    private static String frame(String unit, String end) {
        return "sum(" + N + ") over (order by " + N + " " + unit + " between 2 preceding and current row" + end + ")";
    }

    private static Feature of(String name, NumberExpr<?> expression, String text) {
        return Feature.of(name, select(expression).from(DIGIT), "select " + text + DIGITS);
    }
}
