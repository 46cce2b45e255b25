package io.colonnade.tests.type;

import io.colonnade.tests.harness.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Connections whose session is in a time zone of its own, whatever the JVM's is. */
final class SessionZone {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2038-01-01T00:00:00Z");

    private SessionZone() {}

    /** The same data source, each of whose connections is told the time zone first. */
    static DataSource of(Target target, DataSource real, ZoneId zone) {
        return (DataSource) Proxy.newProxyInstance(
                SessionZone.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        if (result instanceof Connection connection) {
                            tell(target, connection, zone.getId());
                        }
                        return result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static void tell(Target target, Connection connection, String zone) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            switch (target) {
                case H2, POSTGRES -> statement.execute("set time zone '" + zone + "'");
                case MYSQL, MARIADB -> statement.execute("set time_zone = '" + known(statement, zone) + "'");
                case SQLSERVER -> statement.execute("select 1"); // its sessions have none
            }
        }
    }

    /** A server without its tables of time zones is given the one that is asked for, under a name of ours. */
    private static String known(Statement statement, String zone) throws SQLException {
        if (knows(statement, zone)) {
            return zone;
        }
        String ours = "Colonnade/" + zone;
        if (!knows(statement, ours)) {
            teach(statement, ours, ZoneId.of(zone));
        }
        return ours;
    }

    private static boolean knows(Statement statement, String zone) throws SQLException {
        String question = "select convert_tz('2024-01-01 00:00:00', '+00:00', '" + zone + "') is not null";
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void teach(Statement statement, String name, ZoneId zone) throws SQLException {
        List<Integer> offsets = new ArrayList<>();
        offsets.add(zone.getRules().getStandardOffset(FIRST).getTotalSeconds());
        List<String> transitions = new ArrayList<>();
        for (ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
                next != null && next.getInstant().isBefore(LAST);
                next = zone.getRules().nextTransition(next.getInstant())) {
            int offset = next.getOffsetAfter().getTotalSeconds();
            if (!offsets.contains(offset)) {
                offsets.add(offset);
            }
            transitions.add("(@id, " + next.toEpochSecond() + ", " + offsets.indexOf(offset) + ")");
        }
        statement.execute("insert into mysql.time_zone (Use_leap_seconds) values ('N')");
        statement.execute("set @id = last_insert_id()");
        for (int type = 0; type < offsets.size(); type++) {
            statement.execute("insert into mysql.time_zone_transition_type values (@id, " + type + ", "
                    + offsets.get(type) + ", " + Math.min(type, 1) + ", '')");
        }
        if (!transitions.isEmpty()) {
            statement.execute("insert into mysql.time_zone_transition values " + String.join(", ", transitions));
        }
        statement.execute("insert into mysql.time_zone_name values ('" + name + "', @id)");
    }
}
