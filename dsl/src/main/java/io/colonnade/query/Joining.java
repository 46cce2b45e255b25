package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.KeyPath;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Not;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Truth;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A join that still needs its condition. */
@CheckReturnValue
public final class Joining<R extends @Nullable Object> {
    private final Select<R> select;
    private final Way way;
    private final TableSource table;

    Joining(Select<R> select, Way way, Source source) {
        this.select = select;
        this.way = way;
        this.table = source.source();
    }

    /** The ways in which the rows of a table come to a query. */
    enum Way {
        INNER,
        LEFT,
        RIGHT,
        FULL,
        SEMI,
        ANTI
    }

    /** {@code .on(c)} makes {@code on c and …}. */
    public Select<R> on(Condition first, Condition... more) {
        return on(Conditions.all(first, more));
    }

    private Select<R> on(Expression condition) {
        return switch (way) {
            case INNER -> select.joined(new Join(Join.Kind.INNER, table, condition));
            case LEFT -> select.joined(new Join(Join.Kind.LEFT, table, condition));
            case RIGHT -> select.joined(new Join(Join.Kind.RIGHT, table, condition));
            case FULL -> select.joined(new Join(Join.Kind.FULL, table, condition));
            case SEMI -> select.matching("semiJoin", matches(condition));
            case ANTI -> select.matching("antiJoin", new Not(matches(condition)));
        };
    }

    private Exists matches(Expression condition) {
        SelectItem one = new SelectItem(new Literal(1), SqlTypes.INTEGER, null, Claim.NOT_NULL);
        return new Exists(SelectStatement.of(false, Items.of(one)).from(table).where(condition));
    }

    /** {@code .onTrue()} makes {@code on true}: every row, as with a lateral query, which has its condition inside. */
    public Select<R> onTrue() {
        return on(new Truth(true));
    }

    /**
     * {@code .onKey()} makes {@code on "book"."author_id" = "author"."id"}: along the one foreign key between this
     * table and those before it, in either direction. None and several are refused, with the conditions that they would
     * make.
     */
    public Select<R> onKey() {
        List<TableRef> tables = select.tables();
        return on(KeyJoins.only(KeyPath.between(tables, table.ref()), table.ref(), tables)
                .condition());
    }

    /**
     * {@code join(AUTHOR).onKey(BOOK.editorId)} makes {@code on "book"."editor_id" = "author"."id"}: the same, along
     * the foreign key that consists of these columns.
     */
    public Select<R> onKey(Expr<?> first, Expr<?>... more) {
        List<Expression> columns = Chain.map(first, more, Expr::node);
        List<TableRef> tables = select.tables();
        return on(KeyJoins.of(columns, KeyPath.between(tables, table.ref()), table.ref(), tables)
                .condition());
    }
}
