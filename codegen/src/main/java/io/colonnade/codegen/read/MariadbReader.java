package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return MysqlText.mariadbDefault(withoutSchema(column), kind);
    }

    /** A default that takes from a sequence of the same schema names it, however it was declared. */
    private static @Nullable String withoutSchema(MysqlColumn column) {
        String value = column.defaultValue();
        return value != null && value.startsWith("nextval(")
                ? value.replace(quoted(column.table().schema()) + ".", "")
                : value;
    }

    /** Each is a table of one row, which knows what the catalog does not. */
    @Override
    void sequences(Connection connection, List<String> schema, CatalogParts parts) throws SQLException {
        List<QualifiedName> names = new ArrayList<>();
        CatalogQuery.each(connection, MysqlQueries.MARIADB_SEQUENCES, schema, row -> names.add(table(row)));
        if (!names.isEmpty()) {
            CatalogQuery.each(connection, numbers(names), List.of(), row -> {
                QualifiedName name = names.get(row.getInt(1));
                parts.sequence(new Sequence(name, TypeKind.BIGINT, row.getLong(2), row.getLong(3)));
            });
        }
    }

    /** One query for all of them. */
    private static String numbers(List<QualifiedName> names) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> "select " + place + ", start_value, increment from "
                        + quoted(names.get(place).schema()) + "."
                        + quoted(names.get(place).name()))
                .collect(Collectors.joining(" union all "));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
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
