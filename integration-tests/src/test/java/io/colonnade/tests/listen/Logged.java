package io.colonnade.tests.listen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is logged under a category until this is closed. */
final class Logged extends Handler implements AutoCloseable {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final @Nullable Level before;

    private Logged(String category) {
        logger = Logger.getLogger(category);
        before = logger.getLevel();
    }

    /** What is logged by default. */
    static Logged under(String category) {
        Logged logged = new Logged(category);
        logged.logger.addHandler(logged);
        logged.logger.setUseParentHandlers(false);
        return logged;
    }

    /** What is logged where the category is set to a level. */
    static Logged under(String category, Level level) {
        Logged logged = under(category);
        logged.logger.setLevel(level);
        return logged;
    }

    List<LogRecord> records() {
        return records;
    }

    List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    /** All that any formatter could write: messages, parameters and what was thrown, with its causes. */
    String everything() {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        for (LogRecord logged : records) {
            writer.println(logged.getLevel() + " " + logged.getLoggerName() + " " + logged.getMessage());
            if (logged.getParameters() != null) {
                List.of(logged.getParameters()).forEach(writer::println);
            }
            if (logged.getThrown() != null) {
                logged.getThrown().printStackTrace(writer);
            }
        }
        writer.flush();
        return text.toString();
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.setLevel(before);
        logger.setUseParentHandlers(true);
        logger.removeHandler(this);
    }
}
