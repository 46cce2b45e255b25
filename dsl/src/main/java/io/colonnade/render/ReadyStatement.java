package io.colonnade.render;

import io.colonnade.query.BoundStatement;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A rendered statement, shared by all statements of its shape, with the values of one call. */
public final class ReadyStatement {
    private final RenderedStatement rendered;
    private final @Nullable Object[] values;

    ReadyStatement(RenderedStatement rendered, @Nullable Object[] values) {
        this.rendered = rendered;
        this.values = values;
    }

    /** The text. */
    public String sql() {
        return rendered.sql();
    }

    /** Binds the values, in the order of the text. */
    public void bind(PreparedStatement statement, Wire wire) throws SQLException {
        rendered.bind(statement, wire, values);
    }

    /** The text with its values, to be looked at. */
    public BoundStatement bound() {
        return rendered.with(values);
    }
}
