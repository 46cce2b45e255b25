package io.colonnade.tests.fault;

import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.migrations.DriverDataSource;
import io.colonnade.tests.compile.Child;
import io.colonnade.tests.harness.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stream of more rows than memory holds, read by a JVM that has little. */
@Timeout(600)
class LongStreamTest {
    /** Seven with {@code -Pthorough}. */
    private static final int DIGITS = Integer.getInteger("colonnade.streamDigits", 6);

    private static final String HEAP = DIGITS > 6 ? "-Xmx64m" : "-Xmx24m";

    @TempDir
    Path directory;

    @Test
    void rows_are_read_as_they_come() throws Exception {
        everywhereConnected((target, dataSource) -> {
            String printed = Child.run(directory, child(target, dataSource));
            long rows = Math.round(Math.pow(10, DIGITS));
            assertThat(printed.strip()).as(target.toString()).endsWith(rows + " rows, sum " + rows / 10 * 45);
        });
    }

    private List<String> child(Target target, DataSource dataSource) throws Exception {
        DriverDataSource driver = dataSource.unwrap(DriverDataSource.class);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                Child.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                LongStream.class.getName(),
                String.valueOf(DIGITS),
                target == Target.H2 ? "jdbc:h2:" + directory.resolve("rows") + ";LAZY_QUERY_EXECUTION=1" : driver.url(),
                String.valueOf(driver.user()),
                String.valueOf(driver.password()));
    }
}
