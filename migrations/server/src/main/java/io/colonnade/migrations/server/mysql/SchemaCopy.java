package io.colonnade.migrations.server.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes an empty database what another one of the same server is, with the server's own {@code SHOW CREATE …} and
 * {@code INSERT … SELECT}: tables with keys, checks and identity positions, rows, sequences, routines, views, triggers
 * and events. Privileges stay with the original.
 *
 * <p>The names of databases are random: where the original's stands in a definition, the copy's takes its place.
 */
final class SchemaCopy {

    /** Takes all that is there, and an identity of 0 as it is. */
    private static final String PLAIN = "NO_AUTO_VALUE_ON_ZERO";

    private final Connection connection;
    private final String from;
    private final String to;

    /** The connection is one to the copy. */
    SchemaCopy(Connection connection, String from, String to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    void run() throws SQLException {
        Sql.run(connection, "set session foreign_key_checks = 0, unique_checks = 0, sql_quote_show_create = 1");
        mode(PLAIN);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        Map<String, List<String>> tables = tablesByKind();
        for (String sequence : tables.getOrDefault("SEQUENCE", List.of())) {
            sequence(sequence);
        }
        for (String table : baseTables(tables)) {
            define("table", table, 2);
        }
        new RowCopy(connection, from).run();
        routines();
        views(tables.getOrDefault("VIEW", List.of()));
        triggers();
        events();
    }

    private Map<String, List<String>> tablesByKind() throws SQLException {
        List<List<String>> tables = Sql.rows(
                connection,
                "select table_name, table_type from information_schema.tables where table_schema = '" + from + "'");
        return tables.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(1), Collectors.mapping(row -> row.get(0), Collectors.toList())));
    }

    /** MariaDB has a kind of its own for those that keep their history. */
    private static List<String> baseTables(Map<String, List<String>> tables) {
        List<String> base = new ArrayList<>(tables.getOrDefault("BASE TABLE", List.of()));
        base.addAll(tables.getOrDefault("SYSTEM VERSIONED", List.of()));
        return base;
    }

    /** MariaDB only. A sequence that was used goes on behind the values that the server holds in its cache. */
    private void sequence(String name) throws SQLException {
        define("sequence", name, 2);
        String next = Sql.texts(connection, "select next_not_cached_value from " + original(name))
                .get(0);
        Sql.run(connection, "select setval(" + Sql.quoted(name) + ", " + next + ", 0)");
    }

    private void routines() throws SQLException {
        List<List<String>> routines = Sql.rows(
                connection,
                "select routine_type, routine_name from information_schema.routines where routine_schema = '" + from
                        + "' order by routine_type, routine_name");
        for (List<String> routine : routines) {
            inItsMode(routine.get(0), routine.get(1), 3);
        }
    }

    /** A view that stands on another one is made after it: those that fail are tried again after the others. */
    private void views(List<String> names) throws SQLException {
        List<String> left = names;
        while (!left.isEmpty()) {
            List<String> failed = new ArrayList<>();
            SQLException first = null;
            for (String name : left) {
                try {
                    define("view", name, 2);
                } catch (SQLException failure) {
                    if (failure.getErrorCode() != Sql.NO_SUCH_TABLE) {
                        throw failure;
                    }
                    first = first == null ? failure : first;
                    failed.add(name);
                }
            }
            if (first != null && failed.size() == left.size()) {
                throw first;
            }
            left = failed;
        }
    }

    /** After the rows, which must not fire them, and in the order in which they fire. */
    private void triggers() throws SQLException {
        String names = "select trigger_name from information_schema.triggers where trigger_schema = '" + from
                + "' order by event_object_table, action_timing, event_manipulation, action_order";
        for (String name : Sql.texts(connection, names)) {
            inItsMode("trigger", name, 3);
        }
    }

    private void events() throws SQLException {
        String names = "select event_name, time_zone from information_schema.events where event_schema = '" + from
                + "' order by event_name";
        for (List<String> event : Sql.rows(connection, names)) {
            Sql.run(connection, "set session time_zone = '" + event.get(1) + "'");
            inItsMode("event", event.get(0), 4);
        }
    }

    private void define(String kind, String name, int column) throws SQLException {
        Sql.run(connection, copied(definition(kind, name).get(column - 1)));
    }

    /** What has a body was written in an SQL mode, and is read again in that one. */
    private void inItsMode(String kind, String name, int column) throws SQLException {
        List<String> definition = definition(kind, name);
        mode(definition.get(1));
        Sql.run(connection, copied(definition.get(column - 1)));
        mode(PLAIN);
    }

    private List<String> definition(String kind, String name) throws SQLException {
        return Sql.rows(connection, "show create " + kind + " " + original(name))
                .get(0);
    }

    private void mode(String mode) throws SQLException {
        Sql.run(connection, "set session sql_mode = '" + mode + "'");
    }

    private String original(String name) {
        return from + "." + Sql.quoted(name);
    }

    private String copied(String definition) {
        return definition.replace(from, to);
    }
}
