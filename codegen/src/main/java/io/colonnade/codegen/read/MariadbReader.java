package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.TypeKind;
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
    String checks() {
        return MysqlQueries.MARIADB_CHECKS;
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
