package io.colonnade.ast;

/** The operators of the language, with their text and how tightly they bind; higher binds tighter. */
public enum Operator {
    /** Equal. */
    EQUAL("=", 2, 4),
    /** Not equal. */
    NOT_EQUAL("<>", 2, 4),
    /** Less. */
    LESS("<", 2, 4),
    /** Less or equal. */
    LESS_OR_EQUAL("<=", 2, 4),
    /** Greater. */
    GREATER(">", 2, 4),
    /** Greater or equal. */
    GREATER_OR_EQUAL(">=", 2, 4),
    /** Different, where null is a value like any other. */
    DISTINCT("is distinct from", 2, 4),
    /** Equal, where null is a value like any other. */
    NOT_DISTINCT("is not distinct from", 2, 4),
    /** Is null. */
    IS_NULL("is null", 1, 4),
    /** Is not null. */
    IS_NOT_NULL("is not null", 1, 4),
    /** Matches a pattern. */
    LIKE("like", 2, 4),
    /** Does not match a pattern. */
    NOT_LIKE("not like", 2, 4),
    /** Matches a pattern in which {@code !} escapes. */
    LIKE_ESCAPED("like", 2, 4),
    /** Between two bounds, both included. */
    BETWEEN("between", 3, 4),
    /** Outside two bounds. */
    NOT_BETWEEN("not between", 3, 4),
    /** Between two bounds in whichever order, both included. */
    BETWEEN_SYMMETRIC("between symmetric", 3, 4),
    /** Outside two bounds in whichever order. */
    NOT_BETWEEN_SYMMETRIC("not between symmetric", 3, 4),
    /** Plus. */
    PLUS("+", 2, 5),
    /** Minus. */
    MINUS("-", 2, 5),
    /** Times. */
    TIMES("*", 2, 6),
    /** Divided by, among whole numbers: 7 / 2 is 3. */
    DIVIDE_WHOLE("/", 2, 6),
    /** Divided by, in floating point. */
    DIVIDE_FLOATING("/", 2, 6),
    /** Divided by, among decimal numbers. */
    DIVIDE_DECIMAL("/", 2, 6),
    /** The opposite number. */
    NEGATE("-", 1, 7);

    private final String text;
    private final int operands;
    private final int precedence;

    Operator(String text, int operands, int precedence) {
        this.text = text;
        this.operands = operands;
        this.precedence = precedence;
    }

    /** The text in SQL. */
    public String text() {
        return text;
    }

    /** How many operands it takes. */
    public int operands() {
        return operands;
    }

    /** How tightly it binds: 4 for comparisons to 7 for the sign. */
    public int precedence() {
        return precedence;
    }

    /** Whether it asks which of two values comes first. */
    public boolean isOrdering() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether it gives a truth value. */
    public boolean isCondition() {
        return precedence == 4;
    }

    /** Whether it looks at null as a value, and so never gives null itself. */
    public boolean seesNull() {
        return this == IS_NULL || this == IS_NOT_NULL || this == DISTINCT || this == NOT_DISTINCT;
    }
}
