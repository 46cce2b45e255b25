package io.colonnade.migrations.server.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills tables that are defined already with the rows of another database, in one transaction. */
final class RowCopy {

    private static final String VERSIONED = "SYSTEM VERSIONED";

    private final Connection connection;
    private final String from;

    /** The connection is one to the database that is filled. */
    RowCopy(Connection connection, String from) {
        this.connection = connection;
        this.from = from;
    }

    void run() throws SQLException {
        Map<String, Table> tables = tables();
        if (tables.values().stream().anyMatch(table -> table.versioned)) {
            Sql.run(connection, "set session system_versioning_insert_history = 1");
        }
        connection.setAutoCommit(false);
        for (Table table : tables.values()) {
            Sql.run(connection, table.insert(from));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private Map<String, Table> tables() throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (List<String> row : Sql.rows(connection, """
                select c.table_name, t.table_type, c.column_name, c.generation_expression
                from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = '%s' and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
                order by c.table_name, c.ordinal_position""".replace("%s", from))) {
            tables.computeIfAbsent(
                            row.get(0), name -> new Table(name, row.get(1).equals(VERSIONED)))
                    .add(row.get(2), row.get(3));
        }
        return tables;
    }

    /** A table and what of it is copied; generated columns generate themselves. */
    private static final class Table {

        private final String name;

        /** MariaDB only: the table keeps its history. */
        private final boolean versioned;

        private final List<String> columns = new ArrayList<>();
        private final List<String> period = new ArrayList<>();

        Table(String name, boolean versioned) {
            this.name = Sql.quoted(name);
            this.versioned = versioned;
        }

        void add(String column, String expression) {
            if (expression.isEmpty()) {
                columns.add(Sql.quoted(column));
            } else if (expression.equals("ROW START") || expression.equals("ROW END")) {
                period.add(Sql.quoted(column));
            }
        }

        String insert(String from) {
            List<String> all = new ArrayList<>(columns);
            if (versioned) {
                all.addAll(period.isEmpty() ? List.of("row_start", "row_end") : period);
            }
            String list = String.join(", ", all);
            return "insert into " + name + " (" + list + ") select " + list + " from " + from + "." + name
                    + (versioned ? " for system_time all" : "");
        }
    }
}
