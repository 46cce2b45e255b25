package io.colonnade.check;

/** Where in a statement an expression stands, and whether rows are already grouped there. */
enum Clause {
    SELECT("SELECT", true),
    ON("ON", false),
    WHERE("WHERE", false),
    GROUP_BY("GROUP BY", false),
    HAVING("HAVING", true),
    ORDER_BY("ORDER BY", true),
    VALUES("VALUES", false),
    SET("SET", false);

    private final String text;
    private final boolean grouped;

    Clause(String text, boolean grouped) {
        this.text = text;
        this.grouped = grouped;
    }

    String text() {
        return text;
    }

    boolean isGrouped() {
        return grouped;
    }
}
