package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Literal;
import io.colonnade.ast.SortKey;
import io.colonnade.render.Grouping;
import io.colonnade.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code sum(case when … then x end)} for {@code sum(x) filter (where …)}: nulls do not count, but in JSON. */
final class CaseFilters implements Grouping.Filters {
    @Override
    public Aggregate rewrite(SqlWriter out, Aggregate aggregate) {
        if (aggregate.filter() == null) {
            return aggregate;
        }
        Aggregate plain = aggregate.unfiltered();
        return switch (aggregate.function()) {
            case JSON_ARRAY_AGG, JSON_OBJECT_AGG -> aggregate;
            case PERCENTILE_CONT, PERCENTILE_DISC, MODE -> sorted(plain, aggregate.filter());
            default -> taken(plain, aggregate.filter());
        };
    }

    private static Aggregate taken(Aggregate aggregate, Expression condition) {
        Expression argument = aggregate.argument();
        List<Expression> arguments = new ArrayList<>(aggregate.arguments());
        if (argument == null) {
            arguments.add(when(condition, new Literal(1)));
        } else {
            arguments.set(0, when(condition, argument));
        }
        return aggregate.of(arguments);
    }

    private static Aggregate sorted(Aggregate aggregate, Expression condition) {
        SortKey key = Objects.requireNonNull(aggregate.orderBy().get(0));
        return new Aggregate(
                aggregate.function(),
                aggregate.arguments(),
                aggregate.type(),
                aggregate.distinct(),
                List.of(key.with(when(condition, key.expression()))),
                null);
    }

    private static CaseWhen when(Expression condition, Expression value) {
        return new CaseWhen(List.of(new CaseWhen.Branch(condition, value)), null);
    }
}
