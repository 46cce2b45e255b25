package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.KeyPath;
import io.colonnade.ast.Logical;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Truth;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A join that still needs its condition. */
@CheckReturnValue
public final class Joining<R extends @Nullable Object> {
    private final Supplier<List<TableRef>> present;
    private final TableRef joined;
    private final Function<Expression, Select<R>> on;

    Joining(Supplier<List<TableRef>> present, TableRef joined, Function<Expression, Select<R>> on) {
        this.present = present;
        this.joined = joined;
        this.on = on;
    }

    static <R extends @Nullable Object> Joining<R> of(Select<R> select, Join.Kind kind, Source source) {
        TableSource table = source.source();
        return new Joining<>(
                select::tables,
                table.ref(),
                condition -> select.with(select.plain("join").join(new Join(kind, table, condition))));
    }

    /** {@code .on(c)} makes {@code on c and …}. */
    public Select<R> on(Condition first, Condition... more) {
        Expression all = first.node();
        for (Condition condition : more) {
            all = Logical.and(all, condition.node());
        }
        return on.apply(all);
    }

    /** {@code .onTrue()} makes {@code on true}: every row, as with a lateral query, which has its condition inside. */
    public Select<R> onTrue() {
        return on.apply(new Truth(true));
    }

    /**
     * {@code .onKey()} makes {@code on "book"."author_id" = "author"."id"}: along the one foreign key between this
     * table and those before it, in either direction. None and several are refused, with the conditions that they would
     * make.
     */
    public Select<R> onKey() {
        List<TableRef> tables = present.get();
        return on.apply(
                KeyJoins.only(KeyPath.between(tables, joined), joined, tables).condition());
    }

    /**
     * {@code join(AUTHOR).onKey(BOOK.editorId)} makes {@code on "book"."editor_id" = "author"."id"}: the same, along
     * the foreign key that consists of these columns.
     */
    public Select<R> onKey(Expr<?> first, Expr<?>... more) {
        List<Expression> columns = Conditions.list(first, more).stream()
                .<Expression>map(Expr::node)
                .toList();
        List<TableRef> tables = present.get();
        return on.apply(KeyJoins.of(columns, KeyPath.between(tables, joined), joined, tables)
                .condition());
    }
}
