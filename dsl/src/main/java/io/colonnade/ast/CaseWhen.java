package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A searched case.
 *
 * @param branches the branches, at least one
 * @param otherwise the value when none holds; null for none, which gives null
 */
public record CaseWhen(List<Branch> branches, @Nullable Expression otherwise) implements Expression {
    /** Copies the branches. */
    public CaseWhen {
        branches = Chain.copyOf(branches);
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("A case needs at least one branch.");
        }
    }

    /**
     * One {@code when … then …}.
     *
     * @param condition the condition
     * @param result the value when it holds
     */
    public record Branch(Expression condition, Expression result) {}

    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>();
        for (Branch branch : branches) {
            children.add(branch.condition());
            children.add(branch.result());
        }
        if (otherwise != null) {
            children.add(otherwise);
        }
        return children;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCaseWhen(this);
    }
}
