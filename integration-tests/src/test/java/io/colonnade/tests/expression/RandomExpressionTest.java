package io.colonnade.tests.expression;

import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Random expressions, up to six levels deep, have on every engine the value that a model in Java says, and are never an
 * error of syntax.
 *
 * <p>A failure names the seed, the least part of the expression that is wrong by itself, its SQL, and both values. To
 * see it again, run with {@code -Dcolonnade.seed=<seed> -Dcolonnade.expressions=1}.
 */
class RandomExpressionTest {
    private static final List<String> WORDS = List.of(
            ".plus(",
            ".minus(",
            ".times(",
            ".dividedBy(",
            ".round(",
            ".abs()",
            ".negate()",
            ".orElse(",
            "coalesce(",
            "caseWhen(",
            ".end()",
            ".greatest(",
            ".least(",
            ".floor()",
            ".ceiling()",
            ".mod(",
            ".nullIf(",
            ".trim()",
            ".left(",
            ".right(",
            ".substring(",
            ".replace(",
            ".sign()",
            ".bitXor(",
            ".lpad(",
            ".repeat(",
            ".position(",
            "concatWs(",
            ".asText()",
            "IgnoreCase(",
            "plusYears(",
            "plusMonths(",
            "plusDays(",
            "plusHours(",
            "startOfQuarter(",
            "startOfWeek(",
            "startOfHour(",
            "lastDayOfMonth(",
            "makeDate(",
            "dayOfWeek(",
            "weekYear(",
            "second(",
            "daysBetween(",
            "monthsBetween(",
            "yearsBetween(",
            "secondsBetween(",
            "epochSecond(",
            "asDate(",
            "asTimestamp(",
            ".asInteger()",
            ".asLong()",
            ".asDecimal()",
            ".asDouble()",
            ".upper()",
            ".lower()",
            ".concat(",
            ".length()",
            ".like(",
            ".notLike(",
            ".contains(",
            ".startsWith(",
            ".endsWith(",
            ".and(",
            ".or(",
            ".not()",
            "allOf",
            "anyOf",
            ".isNull()",
            ".isDistinctFrom(",
            ".isNotDistinctFrom(",
            ".between(",
            ".notBetween(",
            ".in(",
            ".notIn(",
            "tuple(",
            "exists(",
            "max(");

    private static final int EXPRESSIONS = Integer.getInteger("colonnade.expressions", 500);
    private static final long SEED = Long.getLong("colonnade.seed", 20261126L);
    private static final int DEPTH = 6;
    private static final int BATCH = 25;
    private static final int MOST_FAILURES = Integer.getInteger("colonnade.failures", 5);

    @Test
    void random_expressions_have_the_value_of_their_model() throws SQLException {
        List<String> failures = new ArrayList<>();
        everywhereConnected((target, source) -> failures.addAll(failuresOn(target, source, false)));
        assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
    }

    static List<String> failuresOn(Target target, DataSource source, boolean grouping) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Sample.creation(target));
        }
        Database db = Database.of(source);
        SampleRow.ROWS.forEach(row -> row.insert(db));
        Evaluation evaluation = new Evaluation(target, db, grouping);
        for (int first = 0; first < EXPRESSIONS && evaluation.failures().size() < MOST_FAILURES; first += BATCH) {
            evaluation.check(trees(first, Math.min(first + BATCH, EXPRESSIONS), grouping));
        }
        return evaluation.failures();
    }

    private static Map<Long, Tree<?, ?>> trees(int first, int end, boolean grouping) {
        Map<Long, Tree<?, ?>> trees = new TreeMap<>();
        for (long seed = SEED + first; seed < SEED + end; seed++) {
            RandomTrees random = new RandomTrees(seed);
            trees.put(seed, grouping ? random.anyOfGroups(DEPTH - 2) : random.any(DEPTH));
        }
        return trees;
    }

    @Test
    void random_expressions_over_groups_have_the_value_of_their_model() throws SQLException {
        List<String> failures = new ArrayList<>();
        everywhereConnected((target, source) -> failures.addAll(failuresOn(target, source, true)));
        assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
    }

    /** A generator that made little but columns would prove little. */
    @Test
    void the_expressions_are_large_and_of_every_kind() {
        Map<String, Integer> words = new TreeMap<>();
        for (String word : WORDS) {
            words.put(word, 0);
        }
        int size = 0;
        for (Tree<?, ?> tree : trees(0, 4_000, false).values()) {
            words.replaceAll((word, count) -> tree.text().contains(word) ? count + 1 : count);
            size += tree.size();
        }
        assertThat(size).isGreaterThan(5_000);
        assertThat(words).allSatisfy((word, count) -> assertThat(count).as(word).isGreaterThan(10));
    }
}
