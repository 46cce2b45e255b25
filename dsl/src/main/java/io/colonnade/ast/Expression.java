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
                InRows,
                ListParam,
                ListSlot,
                Literal,
                Logical,
                Not,
                Operation,
                Param,
                RowValue,
                ScalarQuery,
                Slot,
                Truth {
    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
