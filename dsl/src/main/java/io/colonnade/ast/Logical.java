package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by {@code and} or by {@code or}; a chain of one kind is one flat node, however long.
 *
 * @param connective which of the two
 * @param terms the conditions, at least two
 */
public record Logical(Connective connective, List<Expression> terms) implements Expression {
    /** The two ways to join conditions. */
    public enum Connective {
        /** All hold. */
        AND,
        /** At least one holds. */
        OR
    }

    /** Copies the terms. */
    public Logical {
        terms = Chain.copyOf(terms);
    }

    /** Both conditions; a constant true is left out, a constant false is all that remains. */
    public static Expression and(Expression left, Expression right) {
        return join(Connective.AND, left, right);
    }

    /** Either condition; a constant false is left out, a constant true is all that remains. */
    public static Expression or(Expression left, Expression right) {
        return join(Connective.OR, left, right);
    }

    /** All of the conditions; true when there is none. */
    public static Expression and(List<Expression> conditions) {
        return all(Connective.AND, conditions);
    }

    /** Any of the conditions; false when there is none. */
    public static Expression or(List<Expression> conditions) {
        return all(Connective.OR, conditions);
    }

    private static Expression all(Connective connective, List<Expression> conditions) {
        for (int index = 0; index < conditions.size(); index++) {
            if (conditions.get(index) instanceof Truth || of(connective, conditions.get(index)) != null) {
                return flat(connective, conditions);
            }
        }
        return ofTerms(connective, conditions);
    }

    private static Expression flat(Connective connective, List<Expression> conditions) {
        List<Expression> terms = new ArrayList<>();
        for (Expression condition : conditions) {
            Logical inner = of(connective, condition);
            if (inner != null) {
                terms.addAll(inner.terms);
            } else if (!(condition instanceof Truth truth)) {
                terms.add(condition);
            } else if (!isNeutral(truth, connective)) {
                return truth;
            }
        }
        return ofTerms(connective, terms);
    }

    private static Expression ofTerms(Connective connective, List<Expression> terms) {
        return switch (terms.size()) {
            case 0 -> new Truth(connective == Connective.AND);
            case 1 -> terms.get(0);
            default -> new Logical(connective, terms);
        };
    }

    private static Expression join(Connective connective, Expression left, Expression right) {
        if (left instanceof Truth truth) {
            return isNeutral(truth, connective) ? right : left;
        }
        if (right instanceof Truth truth) {
            return isNeutral(truth, connective) ? left : right;
        }
        return new Logical(connective, terms(connective, left, right));
    }

    private static boolean isNeutral(Truth truth, Connective connective) {
        return truth.value() == (connective == Connective.AND);
    }

    private static List<Expression> terms(Connective connective, Expression left, Expression right) {
        Logical more = of(connective, right);
        Logical before = of(connective, left);
        if (before == null && more == null) {
            return List.of(left, right);
        }
        List<Expression> terms = before == null ? List.of(left) : before.terms;
        if (more == null) {
            return Chain.of(terms, right);
        }
        for (Expression term : more.terms) {
            terms = Chain.of(terms, term);
        }
        return terms;
    }

    private static @Nullable Logical of(Connective connective, Expression term) {
        return term instanceof Logical logical && logical.connective == connective ? logical : null;
    }

    @Override
    public List<Expression> children() {
        return terms;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLogical(this);
    }
}
