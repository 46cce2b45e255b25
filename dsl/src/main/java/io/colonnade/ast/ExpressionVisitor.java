package io.colonnade.ast;

/** Handles every kind of expression; no method has a default, so that a new node does not compile until all do. */
public interface ExpressionVisitor<R> {
    /** Visits an aggregate. */
    R visitAggregate(Aggregate node);

    /** Visits a case. */
    R visitCaseWhen(CaseWhen node);

    /** Visits a column. */
    R visitColumnRef(ColumnRef node);

    /** Visits the word default. */
    R visitDefaultValue(DefaultValue node);

    /** Visits an exists. */
    R visitExists(Exists node);

    /** Visits a function. */
    R visitFunctionCall(FunctionCall node);

    /** Visits several groupings at once. */
    R visitGroupingSets(GroupingSets node);

    /** Visits an in over a list. */
    R visitInList(InList node);

    /** Visits an in over a query. */
    R visitInQuery(InQuery node);

    /** Visits an in over row values. */
    R visitInRows(InRows node);

    /** Visits what a JSON document has at a path. */
    R visitJsonAccess(JsonAccess node);

    /** Visits the values of a list. */
    R visitListParam(ListParam node);

    /** Visits the place of a list. */
    R visitListSlot(ListSlot node);

    /** Visits a number that is written. */
    R visitLiteral(Literal node);

    /** Visits an and or an or. */
    R visitLogical(Logical node);

    /** Visits a not. */
    R visitNot(Not node);

    /** Visits an operator with its operands. */
    R visitOperation(Operation node);

    /** Visits a value. */
    R visitParam(Param node);

    /** Visits any or all of the values of a query or an array. */
    R visitQuantified(Quantified node);

    /** Visits a row value. */
    R visitRowValue(RowValue node);

    /** Visits a subquery that gives one value. */
    R visitScalarQuery(ScalarQuery node);

    /** Visits the place of a value. */
    R visitSlot(Slot node);

    /** Visits SQL of the user's own. */
    R visitTemplate(Template node);

    /** Visits true or false. */
    R visitTruth(Truth node);

    /** Visits a window function without its window. */
    R visitWindowCall(WindowCall node);

    /** Visits a function over a window. */
    R visitWindowed(Windowed node);
}
