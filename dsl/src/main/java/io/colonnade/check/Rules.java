package io.colonnade.check;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.Names;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.StatementVisitor;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Truth;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.ast.ValuesTable;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a statement against the rules before it is sent; the first that is broken is told. */
public final class Rules implements StatementVisitor<Rules> {
    private final @Nullable Scope outer;
    private final @Nullable Scope beside;

    private Rules(@Nullable Scope outer) {
        this(outer, null);
    }

    private Rules(@Nullable Scope outer, @Nullable Scope beside) {
        this.outer = outer;
        this.beside = beside;
    }

    /** Refuses a statement that breaks a rule. */
    public static void check(Statement statement) {
        statement.accept(new Rules(null));
    }

    /** A query inside an expression: it sees the tables around it. */
    static void checkSubquery(Query query, Scope around) {
        query.accept(new Rules(around));
    }

    @Override
    public Rules visitSelect(SelectStatement select) {
        Scope scope = checkFrom(select);
        scope.addGroups(select.groupBy());
        checkItems(select.items(), scope, Clause.SELECT);
        check(select.where(), scope, Clause.WHERE);
        for (Expression grouping : select.groupBy()) {
            check(grouping, scope, Clause.GROUP_BY);
            Groupings.check(grouping);
        }
        check(select.having(), scope, Clause.HAVING);
        check(select.qualify(), scope, Clause.QUALIFY);
        select.distinctOn().forEach(expression -> check(expression, scope, Clause.DISTINCT_ON));
        for (SortKey key : select.orderBy()) {
            check(key.expression(), scope, Clause.ORDER_BY);
        }
        WindowNames.check(select);
        GroupRule.check(select, scope);
        EndRules.check(select);
        return this;
    }

    @Override
    public Rules visitSet(SetStatement set) {
        set.terms().forEach(term -> term.accept(this));
        SetRules.check(set);
        return this;
    }

    @Override
    public Rules visitInsert(InsertStatement insert) {
        checkRows(insert);
        checkUnaliased(insert.table());
        for (ColumnRef column : insert.columns()) {
            checkTarget(insert.table(), column);
        }
        for (List<Expression> row : insert.rows()) {
            row.forEach(value -> check(value, Scope.ofNewRow(), Clause.VALUES));
        }
        if (insert.conflict() != null) {
            Conflicts.check(insert, insert.conflict());
        }
        return checkReturning(insert.returning(), insert.table());
    }

    @Override
    public Rules visitUpdate(UpdateStatement update) {
        Scope scope = Scope.of(update.table());
        for (Assignment assignment : update.assignments()) {
            checkTarget(update.table(), assignment.column());
            check(assignment.value(), scope, Clause.SET);
        }
        checkRestricted("update", update.where());
        check(update.where(), scope, Clause.WHERE);
        return checkReturning(update.returning(), update.table());
    }

    @Override
    public Rules visitDelete(DeleteStatement delete) {
        checkRestricted("delete", delete.where());
        check(delete.where(), Scope.of(delete.table()), Clause.WHERE);
        return checkReturning(delete.returning(), delete.table());
    }

    private Scope checkFrom(SelectStatement select) {
        Scope scope = Scope.inside(outer, beside);
        if (select.from() == null && !select.joins().isEmpty()) {
            throw new RefusedException(Rule.STATEMENT, "A table is joined, but to none. Begin with .from(TABLE).");
        }
        if (select.from() != null) {
            checkSource(select.from(), scope);
            scope.add(select.from());
        }
        select.joins().forEach(join -> scope.announce(join.source().ref()));
        for (Join join : select.joins()) {
            checkSource(join.source(), scope);
            checkLateral(join);
            scope.add(join);
            check(join.on(), scope, Clause.ON);
        }
        return scope;
    }

    /** Values in FROM see no table, arguments those before them; a common query is held against the rules by itself. */
    private static void checkSource(TableSource source, Scope before) {
        if (source instanceof DerivedTable derived) {
            derived.query().accept(derived.lateral() ? new Rules(before) : new Rules(null, before));
            return;
        }
        if (source instanceof ValuesTable values) {
            values.expressions().forEach(expression -> check(expression, Scope.ofNewRow(), Clause.VALUES));
        } else if (source instanceof FunctionTable function) {
            function.arguments().forEach(argument -> check(argument, before, Clause.ON));
        }
    }

    private static void checkLateral(Join join) {
        boolean lateral = join.source() instanceof DerivedTable derived
                ? derived.lateral()
                : join.source() instanceof FunctionTable function && function.isLateral();
        if (lateral && (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "\"" + join.source().ref().name() + "\" is lateral, which is worked out for each row before it, and"
                            + " can keep rows of that side only. Use join(…), leftJoin(…) or crossJoin(…).");
        }
    }

    private static void checkItems(Items items, Scope scope, Clause clause) {
        for (SelectItem item : items.list()) {
            check(item.expression(), scope, clause);
        }
        NullRule.check(items, scope);
        checkLabels(items);
    }

    private static void checkLabels(Items items) {
        Map<String, Expression> named = new HashMap<>();
        for (SelectItem item : items.list()) {
            Expression other = item.label() == null ? null : named.put(item.label(), item.expression());
            if (other != null && !other.equals(item.expression())) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        "Two columns are called \"" + item.label() + "\", so that an order or a query around this one"
                                + " could mean either. Give one of them another name, .as(\"…\").");
            }
        }
    }

    private Rules checkReturning(@Nullable Items returning, TableRef table) {
        if (returning != null) {
            checkItems(returning, Scope.of(table), Clause.RETURNING);
        }
        return this;
    }

    static void check(@Nullable Expression expression, Scope scope, Clause clause) {
        if (expression != null) {
            expression.accept(new ExpressionRules(scope, clause));
        }
    }

    private static void checkRows(InsertStatement insert) {
        if (insert.rows().isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "This insert has no rows, so that there is nothing to send or to give back. Ask whether the"
                            + " collection is empty first; execute(db) alone does nothing then.");
        }
        if (insert.columns().isEmpty() && insert.rows().size() > 1) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "Several rows of nothing but defaults cannot be inserted at once. Insert them one by one.");
        }
    }

    private static void checkUnaliased(TableRef table) {
        if (table.alias() != null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "insertInto(…) was given a table under another name, \"" + table.alias() + "\", which not every"
                            + " database takes, and an insert has no use for. Give it the table itself.");
        }
    }

    static void checkTarget(TableRef table, ColumnRef column) {
        if (!column.table().equals(table)) {
            throw new RefusedException(
                    Rule.SCOPE, Names.of(column) + " cannot be set: the statement writes to " + Names.of(table) + ".");
        }
    }

    private static void checkRestricted(String verb, @Nullable Expression where) {
        if (where instanceof Truth truth && truth.value()) {
            throw new RefusedException(
                    Rule.UNRESTRICTED,
                    "Nothing restricts this " + verb + ": its conditions are all absent, or hold for every row. Give it"
                            + " one that is always there, or say allRows() where every row is meant.");
        }
    }
}
