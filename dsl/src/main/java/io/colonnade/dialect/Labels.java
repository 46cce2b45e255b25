package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Windowed;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Labels of enums, for a database that compares them as texts: they are ranked by their place, from 1.
 *
 * @param rank writes the place of a label
 * @param label the function that gives the label at a place
 * @param literal writes a label as a literal
 */
record Labels(Rank rank, String label, UnaryOperator<String> literal) {
    /** {@code 'hardcover', 'paperback'}: the literals of all labels, each with a comma in front of it. */
    SqlWriter list(SqlWriter out, SqlType<?> type) {
        type.labels().forEach(text -> out.sql(", " + literal.apply(text)));
        return out;
    }

    /** {@code case x when 'hardcover' then 1 … end}: the place of any text. */
    SqlWriter search(SqlWriter out, SqlType<?> type, Expression expression) {
        out.sql("case ").expression(expression);
        List<String> labels = type.labels();
        for (int index = 0; index < labels.size(); index++) {
            out.sql(" when " + literal.apply(labels.get(index)) + " then " + (index + 1));
        }
        return out.sql(" end");
    }

    /** {@code min} or {@code max}: the label at the least or greatest place. */
    AggregateSpelling extreme(String name) {
        return (out, aggregate, over) -> isEnum(aggregate)
                ? ofPlaces(out, aggregate, over, name)
                : AggregateSpelling.named(name).write(out, aggregate, over);
    }

    private static boolean isEnum(Aggregate aggregate) {
        return aggregate.type() != null && aggregate.type().isEnum();
    }

    private SqlWriter ofPlaces(SqlWriter out, Aggregate aggregate, @Nullable Windowed over, String name) {
        SqlType<?> type = Objects.requireNonNull(aggregate.type());
        out.sql(label + "(" + name + "(");
        rank.write(out, type, Objects.requireNonNull(aggregate.argument()));
        return list(out.sql(")").tail(aggregate, over), type).sql(")");
    }

    /** Writes the place of a label among those of its type; null for null. */
    @FunctionalInterface
    interface Rank {
        /** Writes it. */
        SqlWriter write(SqlWriter out, SqlType<?> type, Expression expression);
    }
}
