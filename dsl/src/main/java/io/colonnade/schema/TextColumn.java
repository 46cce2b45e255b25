package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.TableRef;
import io.colonnade.query.TextExpr;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A column of text. */
public final class TextColumn<T extends @Nullable String> extends Column<T> implements TextExpr<T> {
    TextColumn(ColumnRef node, SqlType<?> type, Claim claim) {
        super(node, type, claim);
    }

    @Override
    public TextColumn<T> in(TableRef table) {
        return new TextColumn<>(new ColumnRef(table, name()), type(), claim());
    }

    @Override
    public TextColumn<@Nullable T> nullable() {
        return new TextColumn<>(node(), type(), Claim.NULLABLE);
    }
}
