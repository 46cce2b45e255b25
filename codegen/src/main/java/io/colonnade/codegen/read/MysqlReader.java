package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads MySQL's information schema, from version 8.0.16 on. */
public final class MysqlReader extends MysqlFamilyReader {

    @Override
    String dialect() {
        return "mysql";
    }

    @Override
    String oldest() {
        return "8.0.16";
    }

    @Override
    String indexes() {
        return MysqlQueries.MYSQL_INDEXES;
    }

    /** The name of a check is unique in its schema. */
    @Override
    List<TableCheck> checks(Connection connection, List<String> schema) throws SQLException {
        Map<String, QualifiedName> tables = new HashMap<>();
        CatalogQuery.each(
                connection,
                MysqlQueries.MYSQL_CHECKED_TABLES,
                schema,
                row -> tables.put(row.getString("constraint_name"), table(row)));
        List<TableCheck> checks = new ArrayList<>();
        CatalogQuery.each(connection, MysqlQueries.MYSQL_CHECKS, schema, row -> {
            String name = row.getString("constraint_name");
            QualifiedName table = tables.get(name);
            if (table != null) {
                checks.add(new TableCheck(table, new Check(name, expression(row.getString("check_clause")))));
            }
        });
        return checks;
    }

    @Override
    String expression(String text) {
        return MysqlText.mysqlExpression(text);
    }

    @Override
    @Nullable
    String defaultValue(MysqlColumn column, TypeKind kind) {
        return MysqlText.mysqlDefault(column, kind);
    }

    /** There are none. */
    @Override
    void sequences(Connection connection, List<String> schema, CatalogParts parts) {}

    @Override
    boolean isJson(MysqlColumn column, Check check) {
        return false;
    }
}
