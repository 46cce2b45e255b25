package io.colonnade.tests.function;

import static io.colonnade.Sql.select;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.Target;
import io.colonnade.tests.harness.Verify;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What expressions give, on every engine.
 *
 * <pre>{@code
 * new Evaluation()
 *         .gives(value(" a ").trim(), "a")
 *         .gives(value("abc").reverse(), "cba", Target.H2)    // but H2 refuses it
 *         .check();
 * }</pre>
 */
final class Evaluation {
    /** What two libraries of mathematics may differ in. */
    private static final double TOLERANCE = 1e-13;

    private final List<Line> lines = new ArrayList<>();

    /** The expression gives this value, but on the databases that refuse it. */
    <T extends @Nullable Object> Evaluation gives(Expr<T> expression, @Nullable Object value, Target... refusing) {
        Set<Target> refused = EnumSet.noneOf(Target.class);
        refused.addAll(Arrays.asList(refusing));
        lines.add(new Line(lines.size() + 1, expression, value, refused));
        return this;
    }

    /** Evaluates all of them in one query on each engine. */
    void check() {
        List<String> wrong = new ArrayList<>();
        lines.forEach(line -> checkRefusals(line, wrong));
        Verify.everywhereResult((target, db) -> {
            List<Line> said = lines.stream()
                    .filter(line -> !line.refusing.contains(target))
                    .toList();
            compare(target, said, values(db, said), wrong);
            return "done";
        });
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static List<@Nullable Object> values(Database db, List<Line> lines) {
        List<Expr<?>> columns = new ArrayList<>();
        lines.forEach(line -> columns.add(line.expression.as("c" + line.number)));
        if (columns.isEmpty()) {
            return List.of();
        }
        var row = select(columns).fetchOne(db);
        List<@Nullable Object> values = new ArrayList<>();
        for (int index = 0; index < row.size(); index++) {
            values.add(row.get(index));
        }
        return values;
    }

    private static void compare(Target target, List<Line> lines, List<@Nullable Object> values, List<String> wrong) {
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (!same(line.value, values.get(index))) {
                wrong.add(target + ", line " + line.number + " (" + line.expression + "): " + line.value
                        + " was expected, but is " + values.get(index));
            }
        }
    }

    private static boolean same(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof BigDecimal one && found instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        if (expected instanceof Double one && found instanceof Double other) {
            return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
        }
        return (expected instanceof OffsetDateTime one && found instanceof OffsetDateTime other)
                ? one.isEqual(other)
                : Objects.equals(expected, found);
    }

    private static void checkRefusals(Line line, List<String> wrong) {
        Select<?> query = select(line.expression);
        for (Target target : Target.values()) {
            boolean refused = isRefused(target, query);
            if (refused != line.refusing.contains(target)) {
                wrong.add(target + (refused ? " refuses" : " does not refuse") + " line " + line.number);
            }
        }
    }

    private static boolean isRefused(Target target, Select<?> query) {
        try {
            String unused = query.toSql(target.dialect());
            return false;
        } catch (RefusedException refused) {
            return true;
        }
    }

    private record Line(
            int number, Expr<?> expression, @Nullable Object value, Set<Target> refusing) {}
}
