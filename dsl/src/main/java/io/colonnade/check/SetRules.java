package io.colonnade.check;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Names;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SelfReference;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Description;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of combined queries are read as those of the first, so that the others must be like it. */
final class SetRules {
    private static final List<SqlType<?>> WIDER =
            List.of(SqlTypes.SMALLINT, SqlTypes.INTEGER, SqlTypes.BIGINT, SqlTypes.NUMERIC);

    private SetRules() {}

    static void check(SetStatement set) {
        List<SelectItem> first = set.terms().get(0).items().list();
        for (Query term : set.terms().subList(1, set.terms().size())) {
            check(set, first, term.items().list());
        }
        EndRules.checkTies(set.ending());
        for (SortKey key : set.orderBy()) {
            if (!(key.expression() instanceof ColumnRef column)
                    || !column.table().equals(SetStatement.RESULT)) {
                throw unsorted(key, first);
            }
        }
    }

    private static void check(SetStatement set, List<SelectItem> first, List<SelectItem> other) {
        if (first.size() != other.size()) {
            throw new RefusedException(
                    Rule.SET,
                    call(set) + " combines " + columns(first.size()) + " (" + names(first) + ") with "
                            + columns(other.size()) + " (" + names(other) + "). Select as many columns in each query.");
        }
        for (int index = 0; index < first.size(); index++) {
            check(set, first.get(index), other.get(index));
        }
    }

    private static void check(SetStatement set, SelectItem first, SelectItem other) {
        if (!fits(other.type(), first.type())) {
            throw new RefusedException(
                    Rule.SET,
                    call(set) + " combines " + name(first) + ", a column of type " + first.type() + ", with "
                            + name(other) + ", of type " + other.type()
                            + ", and all rows are read as those of the first query. Convert one of the two, as with"
                            + " asText() or asLong(), or begin with the query that has the wider type.");
        }
        if (set.operator().givesRowsOfAll() && other.claim() == Claim.NULLABLE && isNotNull(first.claim())) {
            throw new RefusedException(
                    Rule.NULL,
                    name(first) + " is typed as not null, but " + call(set) + " brings rows of " + name(other)
                            + ", which can be null. Write " + name(first) + ".nullable() in the first query, or "
                            + name(other) + ".orElse(…) or .required() in the other.");
        }
    }

    private static boolean isNotNull(Claim claim) {
        return claim == Claim.NOT_NULL || claim == Claim.ROW;
    }

    /** Whether all values of one type can be read as the other. */
    private static boolean fits(SqlType<?> type, SqlType<?> wider) {
        boolean equal = type.name().equals(wider.name()) && type.labels().equals(wider.labels());
        return equal || (WIDER.contains(type) && WIDER.contains(wider) && WIDER.indexOf(type) < WIDER.indexOf(wider));
    }

    private static RefusedException unsorted(SortKey key, List<SelectItem> first) {
        return new RefusedException(
                Rule.SET,
                "orderBy(…) of combined queries was given " + Description.of(key.expression())
                        + ", which is no column of their result. It has " + names(first) + ". Order by one of these,"
                        + " or by an expression over them in a query of the whole: select(all).from(all), where all is"
                        + " the combined query .as(\"all\").");
    }

    /** What the user has called: a recursive query combines its first rows with its step. */
    private static String call(SetStatement set) {
        boolean recursive = set.terms().stream()
                .anyMatch(term -> term instanceof SelectStatement select
                        && select.sources().stream().anyMatch(SelfReference.class::isInstance));
        return switch (set.operator()) {
            case UNION -> recursive ? "recursiveDistinct(…)" : "union(…)";
            case UNION_ALL -> recursive ? "recursive(…)" : "unionAll(…)";
            case INTERSECT -> "intersect(…)";
            case INTERSECT_ALL -> "intersectAll(…)";
            case EXCEPT -> "except(…)";
            case EXCEPT_ALL -> "exceptAll(…)";
        };
    }

    private static String columns(int count) {
        return count == 1 ? "one column" : count + " columns";
    }

    private static String names(List<SelectItem> items) {
        return items.stream().map(SetRules::name).collect(Collectors.joining(", "));
    }

    private static String name(SelectItem item) {
        return item.expression() instanceof ColumnRef column
                ? Names.of(column)
                : item.label() == null ? Description.of(item.expression()) : item.label();
    }
}
