package io.colonnade.tests.listen;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.listen.Told.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.db.NewCustomer;
import io.colonnade.tests.harness.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/logging.md} shows is what appears; on H2, whose text it shows. */
class LoggingPageTest {
    private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL);

    private static String shown(int block) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "logging.md")).replace("\r\n", "\n");
        return BLOCK.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .get(block);
    }

    /** Times, and the line of the test, are the page's own. */
    private static String asOnThePage(String text) {
        return text.replaceAll("\\d+\\.\\d\\d ms", "0.42 ms")
                .replaceAll("io\\.colonnade\\.tests\\S+\\(\\w+\\.java:\\d+\\)", "com.acme.Shop.run(Shop.java:31)");
    }

    @Test
    void the_logs() throws IOException {
        everywhereConnected((target, dataSource) -> {
            if (target == Target.H2) {
                Database db = Database.of(dataSource).hidingValues("customer.email"::equals);
                assertThat(logged(db)).isEqualTo(shown(0));
            }
        });
    }

    private static String logged(Database db) {
        try (Logged logged = Logged.under("io.colonnade", Level.ALL)) {
            read(select(BOOK.title)
                    .from(BOOK)
                    .where(BOOK.price.lt(8))
                    .named("cheap books")
                    .fetch(db));
            var customer = insertInto(CUSTOMER).values(NewCustomer.email("emma@acme.com"));
            customer.execute(db);
            assertThat(catchThrowable(() -> customer.execute(db))).isInstanceOf(DatabaseException.class);
            return logged.records().stream().map(LoggingPageTest::line).collect(Collectors.joining("\n"));
        }
    }

    private static String line(LogRecord logged) {
        String level = logged.getLevel().equals(Level.FINE) ? "DEBUG" : "TRACE";
        return level + " " + logged.getLoggerName() + " " + asOnThePage(logged.getMessage());
    }

    @Test
    void the_message_about_a_repeated_statement() throws IOException {
        Path message = Path.of("src/test/resources/messages/reads_for_each_row_what_belongs_to_it.txt");
        assertThat(asOnThePage(Files.readString(message)).strip().lines().toList())
                .isEqualTo(shown(1).lines().toList());
    }
}
