package io.colonnade.render;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Statement;
import io.colonnade.ast.StatementVisitor;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.UpdateStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements whose values were taken out. */
final class Renderer implements StatementVisitor<SqlWriter> {
    private final SqlWriter out;

    private Renderer(Grammar grammar) {
        this.out = new SqlWriter(grammar);
    }

    /** The text of a statement for a grammar. */
    static RenderedStatement render(Grammar grammar, Statement statement) {
        return statement.accept(new Renderer(grammar)).finish();
    }

    @Override
    public SqlWriter visitSelect(SelectStatement select) {
        SelectWriter.write(out, select, false);
        return out;
    }

    @Override
    public SqlWriter visitInsert(InsertStatement insert) {
        return returning(insert, insert.table(), insert.returning(), () -> {
            out.sql("insert into ").table(insert.table());
            if (insert.columns().isEmpty()) {
                out.sql(" default values");
            } else {
                columns(insert.columns());
                rows(insert.rows());
            }
        });
    }

    @Override
    public SqlWriter visitUpdate(UpdateStatement update) {
        return returning(update, update.table(), update.returning(), () -> {
            out.sql("update ").table(update.table());
            SelectWriter.alias(out, update.table().alias());
            for (int index = 0; index < update.assignments().size(); index++) {
                Assignment assignment = update.assignments().get(index);
                out.sql(index == 0 ? " set " : ", ").name(assignment.column().name());
                out.sql(" = ").expression(assignment.value());
            }
            where(update.where());
        });
    }

    @Override
    public SqlWriter visitDelete(DeleteStatement delete) {
        return returning(delete, delete.table(), delete.returning(), () -> {
            out.sql("delete from ").table(delete.table());
            SelectWriter.alias(out, delete.table().alias());
            where(delete.where());
        });
    }

    private SqlWriter returning(Statement statement, TableRef table, @Nullable Items items, Runnable body) {
        if (items == null) {
            body.run();
            return out;
        }
        return out.grammar().writing().returning().write(out, statement, table, items, body);
    }

    private void columns(List<ColumnRef> columns) {
        for (int index = 0; index < columns.size(); index++) {
            out.sql(index == 0 ? " (" : ", ").name(columns.get(index).name());
        }
        out.sql(")");
    }

    private void rows(List<List<Expression>> rows) {
        for (int index = 0; index < rows.size(); index++) {
            out.sql(index == 0 ? " values (" : ", (").list(rows.get(index)).sql(")");
        }
    }

    private void where(@Nullable Expression condition) {
        if (condition != null) {
            out.sql(" where ").expression(condition);
        }
    }
}
