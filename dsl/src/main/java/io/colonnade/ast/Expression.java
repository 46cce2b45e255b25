package io.colonnade.ast;

import java.util.List;
import java.util.function.Predicate;

/** An expression of SQL; a condition is one, too. */
public sealed interface Expression
        permits Aggregate,
                CaseWhen,
                ColumnRef,
                DefaultValue,
                Exists,
                FunctionCall,
                GroupingSets,
                InList,
                InQuery,
                InRows,
                JsonAccess,
                ListParam,
                ListSlot,
                Literal,
                Logical,
                Not,
                Operation,
                Param,
                Quantified,
                RowValue,
                ScalarQuery,
                Slot,
                Template,
                Truth,
                WindowCall,
                Windowed {
    /** The expressions that it is made of, those of a query inside it, too. */
    List<Expression> children();

    /** The expressions that it is made of, but for those of a query inside it. */
    default List<Expression> operands() {
        return children();
    }

    /** Whether it is, or has in it, an expression that passes the test. */
    default boolean has(Predicate<Expression> test) {
        return test.test(this) || children().stream().anyMatch(child -> child.has(test));
    }

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
