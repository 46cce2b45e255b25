package io.colonnade.render;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Statement;
import io.colonnade.ast.StatementVisitor;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.render.Writing.Change;
import io.colonnade.render.Writing.Targets;
import org.jspecify.annotations.Nullable;

/** Writes statements whose values were taken out. */
final class Renderer implements StatementVisitor<SqlWriter> {
    private final SqlWriter out;

    private Renderer(SqlWriter out) {
        this.out = out;
    }

    /** Writes a change whose rows are those of a common query. */
    static void change(SqlWriter out, ChangedRows rows) {
        rows.accept(new Renderer(out.giving(Place.COMMON)));
    }

    /** The text of a step for a grammar. */
    static RenderedStatement render(Grammar grammar, Step step) {
        Renderer renderer = new Renderer(new SqlWriter(grammar));
        SqlWriter out = renderer.out;
        if (step.statement() instanceof Query query && renderer.makesLongTexts(query)) {
            out.keepLongTexts();
        }
        grammar.tables()
                .common()
                .around(out, step.statement(), () -> step.statement().accept(renderer));
        return (step.kind() == Step.Kind.KEYS ? out.sql(" for update") : out).finish();
    }

    @Override
    public SqlWriter visitSelect(SelectStatement select) {
        return query(select);
    }

    @Override
    public SqlWriter visitSet(SetStatement set) {
        return query(set);
    }

    private SqlWriter query(Query query) {
        SelectWriter.write(out, query, Place.WHOLE);
        return out;
    }

    private boolean makesLongTexts(Query query) {
        return query.expressions().stream().anyMatch(expression -> expression.has(this::isLongText))
                || query.sources().stream().anyMatch(this::makesLongTexts);
    }

    private boolean makesLongTexts(TableSource source) {
        return source instanceof CommonTable common
                ? makesLongTexts(common.definition().query())
                : source instanceof DerivedTable derived && makesLongTexts(derived.query());
    }

    private boolean isLongText(Expression expression) {
        return expression instanceof Aggregate aggregate
                && out.grammar().grouping().longTexts().isLong(aggregate);
    }

    @Override
    public SqlWriter visitInsert(InsertStatement insert) {
        Change plain = new Change(() -> into(insert), () -> rows(insert));
        Change change = insert.conflict() == null
                ? plain
                : out.grammar().writing().upserts().write(out, insert, plain);
        return returning(insert, insert.table(), insert.returning(), change);
    }

    @Override
    public SqlWriter visitUpdate(UpdateStatement update) {
        Targets targets = out.grammar().writing().targets();
        out.changing(update.table());
        Runnable head = () -> {
            targets.update(out, update.table());
            setting(update);
        };
        Runnable tail = () -> {
            targets.source(out, update.table());
            where(update.where());
        };
        return returning(update, update.table(), update.returning(), new Change(head, tail));
    }

    @Override
    public SqlWriter visitDelete(DeleteStatement delete) {
        Targets targets = out.grammar().writing().targets();
        out.changing(delete.table());
        Runnable tail = () -> {
            targets.source(out, delete.table());
            where(delete.where());
        };
        return returning(
                delete,
                delete.table(),
                delete.returning(),
                new Change(() -> targets.delete(out, delete.table()), tail));
    }

    private SqlWriter returning(Statement statement, TableRef table, @Nullable Items items, Change change) {
        if (items == null) {
            change.write();
            return out;
        }
        return out.grammar().writing().returning().write(out, statement, table, items, change);
    }

    private void into(InsertStatement insert) {
        out.sql("insert into ").table(insert.table());
        if (!insert.columns().isEmpty()) {
            out.sql(" (").names(insert.columns()).sql(")");
        }
    }

    private void rows(InsertStatement insert) {
        out.grammar().writing().newRows().write(out, insert);
    }

    private void setting(UpdateStatement update) {
        out.sql(" set ").assignments(update.assignments());
    }

    private void where(@Nullable Expression condition) {
        if (condition != null) {
            out.sql(" where ").condition(condition);
        }
    }
}
