package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import io.colonnade.query.Select;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a database runs a query. */
public final class Plan {
    private Plan() {}

    /** What the database says about how it runs the query, in lower case. */
    public static String of(Connection connection, Target target, Select<?> query) throws SQLException {
        BoundStatement bound = target.dialect().render(query.statement());
        String words = target == Target.MYSQL || target == Target.MARIADB ? "explain format=json " : "explain ";
        try (PreparedStatement explain = connection.prepareStatement(words + bound.sql())) {
            for (int index = 0; index < bound.binds().size(); index++) {
                bind(explain, index + 1, bound.binds().get(index).value(), target);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString().toLowerCase(Locale.ROOT);
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value, Target target)
            throws SQLException {
        if (!(value instanceof List<?> list)) {
            statement.setObject(index, value);
        } else if (target == Target.H2 || target == Target.POSTGRES) {
            statement.setArray(index, statement.getConnection().createArrayOf("integer", list.toArray()));
        } else {
            statement.setString(index, list.toString());
        }
    }
}
