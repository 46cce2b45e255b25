package io.colonnade.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Types that JDBC 4.2 binds and reads as objects of their class. */
record ObjectCodec<T>(Class<T> javaType) implements Codec<T> {
    @Override
    public void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
        return row.getObject(index, javaType);
    }
}
