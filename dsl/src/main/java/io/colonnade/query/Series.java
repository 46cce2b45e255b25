package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Items;
import io.colonnade.ast.Param;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Truth;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.row.RowCursor;
import io.colonnade.type.SqlTypes;

/** Whole numbers from one to another as a table. */
public final class Series implements Source, Projection<Long> {
    private static final String COLUMN = "value";

    private final TableSource source;
    private final NumberExpr<Long> value;

    private Series(TableSource source) {
        this.source = source;
        this.value = new Terms.OfNumber<>(
                new Term(new ColumnRef(source.ref(), COLUMN), SqlTypes.BIGINT, Claim.NOT_NULL, null));
    }

    /** Numbers with a step between them. Users call {@code Sql.generateSeries}. */
    public static Series of(String alias, long first, long last, long step) {
        if (step == 0) {
            throw new RefusedException(
                    Rule.STATEMENT, "generateSeries(…) was given a step of 0, which never arrives. Give another.");
        }
        TableRef ref = TableRef.derived(alias);
        boolean empty = step > 0 ? first > last : first < last;
        return new Series(empty ? nothing(ref) : numbers(ref, first, last, step));
    }

    private static TableSource numbers(TableRef ref, long first, long last, long step) {
        long count = Math.addExact(Math.subtractExact(last, first) / step, 1);
        return FunctionTable.of(
                ref,
                new FunctionTable.Column(COLUMN, SqlTypes.BIGINT),
                FunctionTable.TableFunction.SERIES,
                number(first),
                number(last),
                number(step),
                number(count));
    }

    private static Param number(long value) {
        return new Param(SqlTypes.BIGINT, value);
    }

    private static TableSource nothing(TableRef ref) {
        SelectItem item = new SelectItem(number(0), SqlTypes.BIGINT, COLUMN, Claim.NOT_NULL);
        return new DerivedTable(SelectStatement.of(false, Items.of(item)).where(new Truth(false)), ref);
    }

    /** {@code series.value()} makes {@code "alias"."value"}: the number. */
    public NumberExpr<Long> value() {
        return value;
    }

    @Override
    public TableSource source() {
        return source;
    }

    @Override
    public Items items() {
        return value.items();
    }

    @Override
    public Long read(RowCursor row) {
        return value.read(row);
    }
}
