package io.colonnade.check;

import org.jspecify.annotations.Nullable;

/** Where in a statement an expression stands, and whether rows are already grouped there. */
enum Clause {
    SELECT("SELECT", null, null),
    ON("ON", "Select it in a derived table, .as(\"t\"), and join that."),
    WHERE("WHERE", "Move the condition to having(…).", "Move the condition to qualify(…)."),
    GROUP_BY("GROUP BY", "Select it in a derived table, .as(\"t\"), and group that."),
    AGGREGATE("the argument of an aggregate", "Select it in a derived table, .as(\"t\"), and aggregate that."),
    HAVING("HAVING", null, "Move the condition to qualify(…)."),
    WINDOW("what another window works on", null, "Select it in a derived table, .as(\"t\"), and use its column here."),
    QUALIFY("QUALIFY", null, null),
    DISTINCT_ON("DISTINCT ON", null, "Select it in a derived table, .as(\"t\"), and use its column here."),
    ORDER_BY("ORDER BY", null, null),
    VALUES("VALUES", "Read it with a query of its own first."),
    SET("SET", "Read it with a query of its own first."),
    RETURNING("returning(…)", "Read it with a query of its own.");

    private final String text;
    private final @Nullable String insteadOfAggregate;
    private final @Nullable String insteadOfWindow;

    Clause(String text, @Nullable String insteadOfAggregate, @Nullable String insteadOfWindow) {
        this.text = text;
        this.insteadOfAggregate = insteadOfAggregate;
        this.insteadOfWindow = insteadOfWindow;
    }

    Clause(String text, String insteadOfBoth) {
        this(text, insteadOfBoth, insteadOfBoth);
    }

    String text() {
        return text;
    }

    /** What to write instead of an aggregate; null where rows are grouped already. */
    @Nullable
    String insteadOfAggregate() {
        return insteadOfAggregate;
    }

    /** What to write instead of a window function; null where windows are there already. */
    @Nullable
    String insteadOfWindow() {
        return insteadOfWindow;
    }
}
