package io.colonnade.listen;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.StatementName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in tests and in development, the line that runs the same statement over and over in one transaction, with
 * other values each time: the N+1 problem. It looks at the stack for every statement of a transaction, so that it is
 * nothing for production.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource).listening(RepeatedStatements.after(10));
 * }</pre>
 *
 * <p>The eleventh run is refused then, with a message that says what, where, how often and what to do instead; with
 * {@link #telling} it runs, and the message goes elsewhere, once for each line and transaction. A batch is one
 * statement, and statements on their own, outside of transactions, are not counted.
 */
public final class RepeatedStatements implements StatementListener {
    /** So many transactions are remembered; those that began first are forgotten first. */
    private static final int TRANSACTIONS = 1_000;

    private final int most;
    private final @Nullable Consumer<? super String> told;
    private final Map<Long, Map<Run, Integer>> runs = new LinkedHashMap<>();

    private RepeatedStatements(int most, @Nullable Consumer<? super String> told) {
        this.most = most;
        this.told = told;
    }

    /** {@code RepeatedStatements.after(10)}: a line may run the same statement so many times in one transaction. */
    public static RepeatedStatements after(int most) {
        return new RepeatedStatements(most, null);
    }

    /** {@code RepeatedStatements.after(10).telling(LOG::warn)}: refuses nothing, but gives the message to someone. */
    public RepeatedStatements telling(Consumer<? super String> someone) {
        return new RepeatedStatements(most, someone);
    }

    @Override
    public void before(StatementRun run) {
        if (run.transaction() == 0) {
            return;
        }
        int times = count(run);
        if (told == null && times > most) {
            throw new RefusedException(Rule.REPEATED, message(run, times));
        }
        if (told != null && times == most + 1) {
            told.accept(message(run, times));
        }
    }

    private synchronized int count(StatementRun run) {
        Map<Run, Integer> ofTransaction = runs.computeIfAbsent(run.transaction(), none -> new HashMap<>());
        if (runs.size() > TRANSACTIONS) {
            runs.remove(runs.keySet().iterator().next());
        }
        return ofTransaction.merge(new Run(run.sql(), run.caller()), 1, Integer::sum);
    }

    private static String message(StatementRun run, int times) {
        return "One line runs the same statement for the " + ordinal(times) + " time in one transaction.\n  Line: "
                + (run.caller() == null ? "not known" : run.caller()) + "\n  SQL: "
                + StatementName.behind(run.sql(), run.name()) + "\nLikely a loop around it "
                + advice(run.kind()) + " Where it has to be so, raise the number: RepeatedStatements.after(" + times
                + ").";
    }

    private static String advice(StatementKind kind) {
        return switch (kind) {
            case SELECT ->
                "reads for one row at a time what belongs to it (the N+1 problem). Read it for all at once:"
                        + " join its table in the query that the loop is over, or take the keys of all rows together,"
                        + " where(BOOK.authorId.in(ids)), and group what is found by them.";
            case INSERT ->
                "inserts one row at a time. Insert all at once: .values(rows).execute(db), or"
                        + " .executeBatch(db) for thousands.";
            case UPDATE ->
                "changes one row at a time. Change all at once: where(BOOK.id.in(ids)), with a case(…) where"
                        + " their new values differ.";
            case DELETE -> "deletes one row at a time. Delete all at once: where(BOOK.id.in(ids)).";
        };
    }

    private static String ordinal(int number) {
        int last = number % 10;
        String ending = number % 100 / 10 == 1 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
        return number + ending;
    }

    private record Run(String sql, @Nullable StackTraceElement caller) {}
}
