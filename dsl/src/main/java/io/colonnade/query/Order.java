package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Claim;
import io.colonnade.ast.SortKey;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;

/** One key of {@code order by}. Nulls count as the greatest value on every database, unless said otherwise. */
@CheckReturnValue
public final class Order {
    private final SortKey key;

    private Order(SortKey key) {
        this.key = key;
    }

    static Order of(Expr<?> expr, boolean descending) {
        boolean mayBeNull = expr.claim() != Claim.NOT_NULL;
        return new Order(new SortKey(expr.node(), expr.type(), descending, SortKey.Nulls.AS_GREATEST, mayBeNull));
    }

    /** {@code x.desc().nullsFirst()} makes {@code x desc nulls first}: nulls before all values. */
    public Order nullsFirst() {
        return with(SortKey.Nulls.FIRST);
    }

    /** {@code x.desc().nullsLast()} makes {@code x desc nulls last}: nulls after all values. */
    public Order nullsLast() {
        return with(SortKey.Nulls.LAST);
    }

    SortKey key() {
        return key;
    }

    static List<SortKey> keys(Order first, Order... more) {
        return Chain.map(first, more, Order::key);
    }

    static List<SortKey> keys(List<Order> orders) {
        return Chain.map(orders, Order::key);
    }

    private Order with(SortKey.Nulls nulls) {
        return new Order(new SortKey(key.expression(), key.type(), key.descending(), nulls, key.mayBeNull()));
    }
}
