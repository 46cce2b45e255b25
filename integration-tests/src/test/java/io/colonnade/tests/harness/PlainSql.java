package io.colonnade.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** SQL that was written by hand, sent without any of our code, and its rows beside ours. */
final class PlainSql {
    private static final BigDecimal NEAR = new BigDecimal("0.000001");

    private PlainSql() {}

    /** The text of {@code src/test/resources/<name>.sql}, or of {@code <name>.<database>.sql} where there is one. */
    static String text(String name, Target target) {
        Path resources = Path.of("src", "test", "resources");
        Path own = resources.resolve(name + "." + target.key() + ".sql");
        try {
            return Files.readString(Files.exists(own) ? own : resources.resolve(name + ".sql"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<List<@Nullable Object>> rows(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage() + " in\n" + sql, failure);
        }
    }

    /** Whether a row has nothing but nulls, such as the sum over no rows. */
    static boolean isNull(List<@Nullable Object> row) {
        return row.stream().allMatch(Objects::isNull);
    }

    /** Whether there are rows, and something in each. */
    static boolean answer(List<List<@Nullable Object>> rows) {
        boolean found = !rows.isEmpty();
        for (List<@Nullable Object> row : rows) {
            found &= !isNull(row);
        }
        return found;
    }

    /** What is different, in words; empty when nothing is. Computed numbers may differ in the digits of an average. */
    static List<String> differences(List<@Nullable Object> ours, List<List<@Nullable Object>> theirs) {
        List<String> differences = new ArrayList<>();
        for (int index = 0; index < Math.max(ours.size(), theirs.size()); index++) {
            Object our = index < ours.size() ? ours.get(index) : "no row";
            List<@Nullable Object> their = index < theirs.size() ? theirs.get(index) : List.of("no row");
            if (!isEqual(cells(our), their)) {
                differences.add("row " + (index + 1) + ": " + our + " instead of " + their);
            }
        }
        return differences;
    }

    /** The cells of a row, those of rows inside it too. */
    private static List<@Nullable Object> cells(@Nullable Object row) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (row instanceof List<?> parts) {
            parts.forEach(part -> cells.addAll(cells(part)));
        } else {
            cells.add(row);
        }
        return cells;
    }

    private static boolean isEqual(List<?> ours, List<?> theirs) {
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int column = 0; column < ours.size(); column++) {
            if (!isNear(String.valueOf(ours.get(column)), String.valueOf(theirs.get(column)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(String our, String their) {
        if (our.equals(their)) {
            return true;
        }
        try {
            return new BigDecimal(our).subtract(new BigDecimal(their)).abs().compareTo(NEAR) <= 0;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
