package io.colonnade.tests.feature;

import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.error.ColonnadeException;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.feature.Feature.Answer.Kind;
import io.colonnade.tests.harness.Golden;
import io.colonnade.tests.harness.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page about databases says what the dialects do, and the databases do what it says. */
class FeatureTableTest {
    private final Map<String, Set<String>> outcomes = new HashMap<>();

    @Test
    void the_page_is_what_the_dialects_render() {
        Golden.check(Path.of("..", "docs", "databases.md"), FeatureTable.of(Features.BY_GROUP));
    }

    /** What rows there are, other tests compare; here it is their number that has to be the same. */
    @Test
    void what_is_not_refused_runs() {
        int features = everywhereResult((target, db) -> {
            List<Feature> all = Features.all();
            all.forEach(feature -> note(feature, target, db));
            return all.size();
        });
        assertThat(outcomes)
                .hasSize(features)
                .allSatisfy((feature, different) -> assertThat(different)
                        .as(feature)
                        .singleElement()
                        .asString()
                        .endsWith("rows"));
    }

    private void note(Feature feature, Target target, Database db) {
        if (feature.on(target).kind() != Kind.REFUSED) {
            outcomes.computeIfAbsent(feature.name(), none -> new TreeSet<>()).add(outcome(feature, target, db));
        }
    }

    private static String outcome(Feature feature, Target target, Database db) {
        try {
            return feature.run().applyAsLong(db) + " rows";
        } catch (ColonnadeException failure) {
            return target + ": " + failure.getMessage();
        }
    }
}
