package io.colonnade.codegen.nasty;

import java.util.List;

/** A type of a column, as every database spells it here. */
enum NastyType {
    INTEGER("integer"),
    BIGINT("bigint"),
    VARCHAR("varchar(60)"),
    NUMERIC("numeric(10, 2)"),
    BOOLEAN("boolean"),
    DOUBLE("double precision"),
    DATE("date");

    static final List<NastyType> ALL = List.of(values());

    private final String sql;

    NastyType(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
