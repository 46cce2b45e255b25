package io.colonnade.dialect;

import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Step;
import io.colonnade.render.Writing;
import java.util.List;

/** How rows of SQL Server are changed. */
final class SqlServerChanges {
    private SqlServerChanges() {}

    /** {@code update [b] set … from [t] as [b]}: an alias is declared in FROM, and used in front of it. */
    static final class Targets implements Writing.Targets {
        @Override
        public SqlWriter update(SqlWriter out, TableRef table) {
            return target(out.sql("update "), table);
        }

        @Override
        public SqlWriter delete(SqlWriter out, TableRef table) {
            return target(out.sql("delete from "), table);
        }

        @Override
        public SqlWriter source(SqlWriter out, TableRef table) {
            return table.alias() == null ? out : out.sql(" from ").aliased(table);
        }

        private static SqlWriter target(SqlWriter out, TableRef table) {
            return table.alias() == null ? out.table(table) : out.name(table.alias());
        }
    }

    /** {@code output inserted.[id]}, between what is changed and the rest. */
    static final class Output implements Writing.Returning {
        @Override
        public List<Step> steps(Statement statement) {
            return Standard.oneStep(statement);
        }

        @Override
        public SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Writing.Change change) {
            String row = statement instanceof DeleteStatement ? "deleted." : "inserted.";
            change.head().run();
            out.sql(" output ");
            out.columnsOf(
                    table,
                    (writer, column) -> writer.sql(row).name(column),
                    () -> out.withoutQueries(
                            "A query stands in returning(…), where SQL Server's OUTPUT takes none. Give back the"
                                    + " columns that it needs, and ask in a second query.",
                            () -> out.items(items)));
            change.tail().run();
            return out;
        }
    }
}
