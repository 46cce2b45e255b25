package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Truth;
import io.colonnade.type.SqlType;
import io.colonnade.type.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: the values of its keys in one row. What comes behind it is spelled out, null by null and
 * direction by direction, unless it is a plain comparison of row values.
 */
record Place(PageOrder order, List<@Nullable Object> values) {
    /** The values of a token, which may have been written by anyone. */
    static Place of(PageOrder order, PageToken token) {
        List<SqlType<?>> types = order.types();
        if (token.values().size() != types.size()) {
            throw PageToken.invalid("it does not have the values of this order.");
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            String text = token.values().get(index);
            if (text == null && !order.mayBeNull(order.keys().get(index))) {
                throw PageToken.invalid("it does not have the values of this order.");
            }
            values.add(text == null ? null : value(types.get(index), text));
        }
        return new Place(order, values);
    }

    private static <T> T value(SqlType<T> type, String text) {
        try {
            return form(type).read(text);
        } catch (IllegalArgumentException notOfThisType) {
            throw PageToken.invalid("it holds a value of another type than this order.");
        }
    }

    /** The values of a place as a token holds them. */
    static List<@Nullable String> texts(PageOrder order, List<@Nullable Object> values) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            texts.add(value == null ? null : text(order.types().get(index), value));
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // read by the very type
    private static <T> String text(SqlType<T> type, Object value) {
        return form(type).write((T) value);
    }

    private static <T> TextForm<T> form(SqlType<T> type) {
        return Objects.requireNonNull(type.textForm());
    }

    /** Which rows come behind the place. */
    Expression behind() {
        if (isPlain()) {
            return comparison();
        }
        Expression behind = new Truth(false);
        for (int index = values.size() - 1; index >= 0; index--) {
            behind = Logical.or(behind(index), Logical.and(at(index), behind));
        }
        return values.size() > 1 ? Logical.and(bound(), behind) : behind;
    }

    /** Whether all keys go one way and none can be null: then the row values compare as the rows stand. */
    private boolean isPlain() {
        boolean descending = order.keys().get(0).descending();
        return order.keys().stream().allMatch(key -> key.descending() == descending && !order.mayBeNull(key));
    }

    private Expression comparison() {
        if (values.size() == 1) {
            return compare(0, strictly(0));
        }
        List<Expression> left = new ArrayList<>();
        List<Expression> right = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            left.add(Conditions.rank(key(index).type(), key(index).expression()));
            right.add(Conditions.rank(key(index).type(), param(index)));
        }
        return Operation.of(strictly(0), new RowValue(left, false), new RowValue(right, false));
    }

    /** Behind it by this key alone. */
    private Expression behind(int index) {
        SortKey key = key(index);
        if (values.get(index) == null) {
            return key.nullsFirst() ? Operation.of(Operator.IS_NOT_NULL, key.expression()) : new Truth(false);
        }
        Expression behind = compare(index, strictly(index));
        return nullsBehind(index) ? Logical.or(behind, Operation.of(Operator.IS_NULL, key.expression())) : behind;
    }

    /** The same by this key. */
    private Expression at(int index) {
        Expression key = key(index).expression();
        return values.get(index) == null
                ? Operation.of(Operator.IS_NULL, key)
                : Operation.of(Operator.EQUAL, key, param(index));
    }

    /** What follows for the first key alone: from it a database sees where in an index to begin. */
    private Expression bound() {
        if (values.get(0) == null || nullsBehind(0)) {
            return new Truth(true);
        }
        return compare(0, key(0).descending() ? Operator.LESS_OR_EQUAL : Operator.GREATER_OR_EQUAL);
    }

    private boolean nullsBehind(int index) {
        return order.mayBeNull(key(index)) && !key(index).nullsFirst();
    }

    private Expression compare(int index, Operator operator) {
        SortKey key = key(index);
        return Operation.of(
                operator, Conditions.rank(key.type(), key.expression()), Conditions.rank(key.type(), param(index)));
    }

    private Operator strictly(int index) {
        return key(index).descending() ? Operator.LESS : Operator.GREATER;
    }

    private SortKey key(int index) {
        return order.keys().get(index);
    }

    private Param param(int index) {
        return new Param(order.types().get(index), values.get(index));
    }
}
