package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.Sql;
import io.colonnade.jdbc.Database;
import io.colonnade.query.NewValues;
import io.colonnade.schema.Table;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated classes read what MySQL and MariaDB hold, by the getters that their types ask for, and write it. */
class ReadingTest {

    private static final String ROWS = """
            insert into filled values (true, -32768, 2147483647, -9223372036854775808, 12, 1234567, 1.5000, 1.5, 2.25,
              'text', 'abc', 'ab', 'long', x'0102', '2024-02-29', '13:14:15', '2024-02-29 13:14:15.123456',
              '2024-02-29 13:14:15.123456', x'11111111222233334444555555555555', '{"a": 1}', 'so-so', 2155);
            insert into serials (id, a_tiny, a_tiny_unsigned, a_small_unsigned, a_medium, a_medium_unsigned,
              an_unsigned, a_big_unsigned, a_set, a_place, a_tiny_text, a_long_blob)
            values (18446744073709551615, -128, 255, 65535, -8388608, 16777215, 4294967295, 18446744073709551615, 'a,c',
              point(1, 2), 'tiny', x'00ff');
            insert into serials (id, a_tiny, a_tiny_unsigned, a_small_unsigned, a_medium, a_medium_unsigned)
            values (1, 0, 0, 0, 0, 0);
            """;

    @TempDir
    private Path classes;

    @BeforeAll
    static void saysWhereItRuns() {
        System.out.println("ReadingTest runs on " + dialects() + " of mysql, mariadb; -Pall-engines brings both.");
    }

    static List<String> dialects() {
        return TestDialects.of("mysql", "mariadb");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dialects")
    void readsEveryTypeToItsBounds(String dialect) throws Exception {
        GoldenCase golden = new GoldenCase("types");
        Compilation.messages(golden.recorded(dialect), classes);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Table.class.getClassLoader());
                TestDatabase database = TestDatabase.of(dialect).run(golden.script(dialect))) {
            Database db = Database.of(database.dataSource());
            database.run(ROWS);
            Map<String, @Nullable Object> filled = rows(loader, "Filled", db).get(0);
            assertThat(filled)
                    .containsEntry("aBoolean", true)
                    .containsEntry("aBigint", Long.MIN_VALUE)
                    .containsEntry("aMoney", new BigDecimal("1.5000"))
                    .containsEntry("aDate", LocalDate.of(2024, 2, 29))
                    .containsEntry("aTime", LocalTime.of(13, 14, 15))
                    .containsEntry("aTimestamp", LocalDateTime.parse("2024-02-29T13:14:15.123456"))
                    .containsEntry("aPeriod", 2155);
            assertThat(filled.get("aMood")).hasToString("SO_SO");
            numbers(rows(loader, "Serials", db));
            writesAgain(loader, database, db);
        }
    }

    private static void numbers(List<Map<String, @Nullable Object>> rows) {
        BigInteger greatest = new BigInteger("18446744073709551615");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .containsEntry("id", greatest)
                .containsEntry("flag", true)
                .containsEntry("aTiny", (short) -128)
                .containsEntry("aTinyUnsigned", (short) 255)
                .containsEntry("aSmallUnsigned", 65_535)
                .containsEntry("aMediumUnsigned", 16_777_215)
                .containsEntry("anUnsigned", 4_294_967_295L)
                .containsEntry("aBigUnsigned", greatest)
                .containsEntry("aSet", "a,c")
                .containsEntry("someBits", new byte[] {5})
                .containsEntry("aTinyText", "tiny")
                .containsEntry("aLongBlob", new byte[] {0, -1})
                .containsEntry("hidden", 7);
        assertThat((byte[]) rows.get(1).get("aPlace")).hasSize(25);
        assertThat(rows.get(0)).containsEntry("aBigUnsigned", null).containsEntry("anUnsigned", 7L);
    }

    /** A row that was read is written by the class for new rows, and is the same again. */
    @SuppressWarnings("unchecked")
    private static void writesAgain(ClassLoader loader, TestDatabase database, Database db)
            throws ReflectiveOperationException, SQLException {
        Map<String, @Nullable Object> before = rows(loader, "Filled", db).get(0);
        Table<Object> filled = table(loader, "Filled");
        Object row = Sql.select(filled).from(filled).fetchOne(db);
        database.run("delete from filled;");
        Object values = loader.loadClass(GoldenCase.PACKAGE + ".NewFilled")
                .getMethod("from", row.getClass())
                .invoke(null, row);
        Sql.insertInto(filled).values((NewValues<Object>) values).execute(db);
        assertThat(rows(loader, "Filled", db).get(0)).usingRecursiveComparison().isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private static Table<Object> table(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(GoldenCase.PACKAGE + "." + name);
        return (Table<Object>) type.getField(name.toUpperCase(Locale.ROOT)).get(null);
    }

    /** The rows, by the names of their components. */
    private static List<Map<String, @Nullable Object>> rows(ClassLoader loader, String name, Database db)
            throws ReflectiveOperationException {
        Table<Object> table = table(loader, name);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Object row : Sql.select(table).from(table).fetch(db)) {
            Map<String, @Nullable Object> components = new LinkedHashMap<>();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                components.put(component.getName(), component.getAccessor().invoke(row));
            }
            rows.add(components);
        }
        return rows;
    }
}
