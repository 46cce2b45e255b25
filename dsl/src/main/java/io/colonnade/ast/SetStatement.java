package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of several queries, combined from left to right.
 *
 * @param operator how
 * @param terms the queries, at least two, with as many columns each
 * @param ending the order of the whole, and which of its rows are given
 */
public record SetStatement(SetOperator operator, List<Query> terms, Ending ending) implements Query {
    /** The table that the columns of the result are said to be of, in the keys of its order. */
    public static final TableRef RESULT = TableRef.derived("(result)");

    /** Copies the list. */
    public SetStatement {
        terms = List.copyOf(terms);
    }

    /** Two queries; a chain of one operator is one flat node, however long. */
    public static SetStatement of(SetOperator operator, Query left, Query right) {
        List<Query> terms = new ArrayList<>();
        if (left instanceof SetStatement chain && chain.operator == operator && chain.ending.equals(Ending.NONE)) {
            terms.addAll(chain.terms);
        } else {
            terms.add(left);
        }
        terms.add(right);
        return new SetStatement(operator, terms, Ending.NONE);
    }

    /** The columns of the first query; each can be null where one of the queries' can. */
    @Override
    public Items items() {
        List<SelectItem> merged = new ArrayList<>();
        List<SelectItem> first = terms.get(0).items().list();
        for (int index = 0; index < first.size(); index++) {
            SelectItem item = first.get(index);
            merged.add(new SelectItem(item.expression(), item.type(), item.label(), claim(index, item)));
        }
        return Items.of(merged);
    }

    /** The column of the result that an expression of the first query became; itself when it became none. */
    public Expression result(Expression expression) {
        List<SelectItem> first = items().list();
        for (int index = 0; index < first.size(); index++) {
            if (first.get(index).expression().equals(expression)) {
                return new ColumnRef(RESULT, Labels.of(items()).get(index));
            }
        }
        return expression;
    }

    /** Whether the column of the result that a key names can be null. */
    public boolean mayBeNull(SortKey key) {
        List<SelectItem> list = items().list();
        int index = Labels.of(items()).indexOf(((ColumnRef) key.expression()).name());
        return key.mayBeNull() || list.get(index).claim() == Claim.NULLABLE;
    }

    /** Rows that only the first query gives are as null as it says; so are those that all give. */
    private Claim claim(int index, SelectItem item) {
        boolean nullable = operator.givesRowsOfAll()
                && terms.stream()
                        .map(term -> term.items().list())
                        .anyMatch(items ->
                                index < items.size() && items.get(index).claim() == Claim.NULLABLE);
        return nullable ? Claim.NULLABLE : item.claim();
    }

    @Override
    public SetStatement ending(Ending other) {
        return new SetStatement(operator, terms, other);
    }

    @Override
    public List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        terms.forEach(term -> all.addAll(term.expressions()));
        all.addAll(ending.expressions());
        return all;
    }

    @Override
    public List<TableSource> sources() {
        List<TableSource> all = new ArrayList<>();
        terms.forEach(term -> all.addAll(term.sources()));
        return all;
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitSet(this);
    }
}
