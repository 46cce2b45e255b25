package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result, in order.
 *
 * <p>The list of a whole table is made once and holds no values: such a list is {@code constant} and stands in the
 * shape of a statement as one token.
 */
public final class Items {
    private final List<SelectItem> list;
    private final boolean constant;
    private final int hash;

    private Items(List<SelectItem> list, boolean constant) {
        this.list = Chain.copyOf(list);
        this.constant = constant;
        this.hash = constant ? this.list.hashCode() : 0;
    }

    /** Columns that may hold values. */
    public static Items of(List<SelectItem> list) {
        return new Items(list, false);
    }

    /** One column. */
    public static Items of(SelectItem item) {
        return new Items(List.of(item), false);
    }

    /** Columns of a table, which hold no values. */
    public static Items constant(List<SelectItem> list) {
        return new Items(list, true);
    }

    /** The columns of several lists, one after the other. */
    public static Items concat(Items... parts) {
        int size = 0;
        boolean constant = true;
        for (Items part : parts) {
            size += part.size();
            constant &= part.constant;
        }
        Object[] all = new Object[size];
        int next = 0;
        for (Items part : parts) {
            for (int index = 0; index < part.size(); index++) {
                all[next++] = part.list.get(index);
            }
        }
        return new Items(Chain.of(all), constant);
    }

    /** The columns. */
    public List<SelectItem> list() {
        return list;
    }

    /** How many columns. */
    public int size() {
        return list.size();
    }

    /** Whether no column holds a value. */
    public boolean isConstant() {
        return constant;
    }

    /** The same columns under another claim; {@link Claim#CHECKED} ones keep theirs. */
    public Items claiming(Claim claim) {
        List<SelectItem> claimed = new ArrayList<>(list.size());
        for (SelectItem item : list) {
            Claim now = item.claim() == Claim.CHECKED ? Claim.CHECKED : claim;
            claimed.add(new SelectItem(item.expression(), item.type(), item.label(), now));
        }
        return new Items(claimed, constant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Items that && list.equals(that.list));
    }

    @Override
    public int hashCode() {
        return constant ? hash : list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
