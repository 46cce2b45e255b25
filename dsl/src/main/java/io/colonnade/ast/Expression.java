package io.colonnade.ast;

/** An expression of SQL; a condition is one, too. */
public sealed interface Expression
        permits Aggregate,
                CaseWhen,
                ColumnRef,
                DefaultValue,
                Exists,
                FunctionCall,
                InList,
                InQuery,
                ListParam,
                ListSlot,
                Logical,
                Not,
                Operation,
                Param,
                ScalarQuery,
                Slot,
                Truth {
    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
