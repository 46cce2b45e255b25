package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads MariaDB's information schema, from version 10.3.10 on. */
public final class MariadbReader extends MysqlFamilyReader {

    @Override
    String dialect() {
        return "mariadb";
    }

    @Override
    String oldest() {
        return "10.3.10";
    }

    @Override
    String indexes() {
        return MysqlQueries.MARIADB_INDEXES;
    }

    @Override
    List<TableCheck> checks(Connection connection, List<String> schema) throws SQLException {
        List<TableCheck> checks = new ArrayList<>();
        CatalogQuery.each(
                connection,
                MysqlQueries.MARIADB_CHECKS,
                schema,
                row -> checks.add(new TableCheck(table(row), new Check(row.getString(3), row.getString(4)))));
        return checks;
    }

    @Override
    String expression(String text) {
        return text;
    }

    @Override
    @Nullable
    String defaultValue(MysqlColumn column, TypeKind kind) {
        return MysqlText.mariadbDefault(column.defaultValue(), kind);
    }

    /** {@code json} is another word for {@code longtext check (json_valid(…))}; quotes depend on the session. */
    @Override
    boolean isJson(MysqlColumn column, Check check) {
        String valid = check.expression().toLowerCase(Locale.ROOT);
        String name = column.name().toLowerCase(Locale.ROOT);
        return column.dataType().equals("longtext")
                && (valid.equals("json_valid(`" + name.replace("`", "``") + "`)")
                        || valid.equals("json_valid(\"" + name.replace("\"", "\"\"") + "\")"));
    }
}
