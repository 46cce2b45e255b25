package io.colonnade.codegen.nasty;

import java.util.List;
import java.util.Random;

/** A type of a column, as every database spells it here. */
enum NastyType {
    INTEGER("integer", "Integer"),
    BIGINT("bigint", "Long"),
    VARCHAR("varchar(60)", "String"),
    NUMERIC("numeric(10, 2)", "BigDecimal"),
    BOOLEAN("boolean", "Boolean"),
    DOUBLE("double precision", "Double"),
    DATE("date", "LocalDate");

    static final List<NastyType> ALL = List.of(values());

    private final String sql;
    private final String java;

    NastyType(String sql, String java) {
        this.sql = sql;
        this.java = java;
    }

    String sql() {
        return sql;
    }

    /** The simple name of the class of its values. */
    String java() {
        return java;
    }

    static NastyType any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
