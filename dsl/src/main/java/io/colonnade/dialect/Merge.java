package io.colonnade.dialect;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InsertStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Writing;
import java.util.List;

/**
 * {@code merge into t using (values (?, ?)) as "excluded" (a, b) on … when matched … when not matched …}.
 *
 * @param database what messages call the database
 * @param hint what stands behind the table, which is named again then; empty for nothing
 * @param end what ends the statement
 */
record Merge(String database, String hint, String end) implements Writing.Upserts {
    @Override
    public Writing.Change write(SqlWriter out, InsertStatement insert, Writing.Change plain) {
        Conflict conflict = insert.conflict();
        if (conflict == null) {
            return plain;
        }
        refuseDefaults(insert);
        return new Writing.Change(() -> merge(out, insert, conflict), () -> out.sql(end));
    }

    private void merge(SqlWriter out, InsertStatement insert, Conflict conflict) {
        out.sql("merge into ").table(insert.table());
        if (!hint.isEmpty()) {
            out.sql(hint + " as ").name(insert.table().name());
        }
        out.sql(" using (values ");
        rows(out, insert.rows());
        out.sql(") as ")
                .name(Conflict.EXCLUDED.name())
                .sql(" (")
                .names(insert.columns())
                .sql(") on ");
        on(out, conflict.key());
        if (!conflict.assignments().isEmpty()) {
            out.sql(" when matched then update set ").assignments(conflict.assignments());
        }
        out.sql(" when not matched then insert (").names(insert.columns()).sql(") values (");
        out.list(excluded(insert.columns())).sql(")");
    }

    private static void rows(SqlWriter out, List<List<Expression>> rows) {
        String before = "(";
        for (List<Expression> row : rows) {
            for (Expression value : row) {
                out.sql(before).standalone(value);
                before = ", ";
            }
            before = "), (";
        }
        out.sql(")");
    }

    private static void on(SqlWriter out, List<ColumnRef> key) {
        String and = "";
        for (ColumnRef column : key) {
            out.sql(and).column(column).sql(" = ").column(excluded(column));
            and = " and ";
        }
    }

    private static List<Expression> excluded(List<ColumnRef> columns) {
        return columns.stream().<Expression>map(Merge::excluded).toList();
    }

    private static ColumnRef excluded(ColumnRef column) {
        return new ColumnRef(Conflict.EXCLUDED, column.name());
    }

    private void refuseDefaults(InsertStatement insert) {
        if (insert.rows().stream().anyMatch(row -> row.stream().anyMatch(DefaultValue.class::isInstance))) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "Rows that leave different columns to their defaults cannot be inserted with onConflict(…) on "
                            + database + ", whose MERGE takes no default among its rows. Insert them one by one.");
        }
    }
}
