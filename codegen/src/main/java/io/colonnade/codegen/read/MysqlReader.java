package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.TypeKind;
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

    @Override
    String checks() {
        return MysqlQueries.MYSQL_CHECKS;
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

    @Override
    boolean isJson(MysqlColumn column, Check check) {
        return false;
    }
}
