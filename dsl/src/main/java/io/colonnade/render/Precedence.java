package io.colonnade.render;

import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Template;

/** How tightly the outermost operator of an expression binds. */
final class Precedence {
    static final int UNKNOWN = 0;
    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int PRIMARY = 9;

    private Precedence() {}

    static int of(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.operator().precedence();
        }
        if (expression instanceof Logical logical) {
            return logical.connective() == Logical.Connective.OR ? OR : AND;
        }
        if (expression instanceof Not) {
            return NOT;
        }
        if (expression instanceof Template template) {
            return template.form() == Template.Form.CALL ? PRIMARY : UNKNOWN;
        }
        return expression instanceof Exists
                        || expression instanceof InList
                        || expression instanceof InQuery
                        || expression instanceof InRows
                ? COMPARISON
                : PRIMARY;
    }
}
