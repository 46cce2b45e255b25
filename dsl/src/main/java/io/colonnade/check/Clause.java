package io.colonnade.check;

import org.jspecify.annotations.Nullable;

/** Where in a statement an expression stands, and whether rows are already grouped there. */
enum Clause {
    SELECT("SELECT", null),
    ON("ON", "Select it in a derived table, .as(\"t\"), and join that."),
    WHERE("WHERE", "Move the condition to having(…)."),
    GROUP_BY("GROUP BY", "Select it in a derived table, .as(\"t\"), and group that."),
    AGGREGATE("the argument of an aggregate", "Select it in a derived table, .as(\"t\"), and aggregate that."),
    HAVING("HAVING", null),
    ORDER_BY("ORDER BY", null),
    VALUES("VALUES", "Read it with a query of its own first."),
    SET("SET", "Read it with a query of its own first.");

    private final String text;
    private final @Nullable String insteadOfAggregate;

    Clause(String text, @Nullable String insteadOfAggregate) {
        this.text = text;
        this.insteadOfAggregate = insteadOfAggregate;
    }

    String text() {
        return text;
    }

    /** What to write instead of an aggregate; null where rows are grouped already. */
    @Nullable
    String insteadOfAggregate() {
        return insteadOfAggregate;
    }
}
