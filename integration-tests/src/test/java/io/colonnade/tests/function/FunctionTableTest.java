package io.colonnade.tests.function;

import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.error.ColonnadeException;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.harness.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about functions says what the dialects do, and the databases take what it says. */
class FunctionTableTest {
    @Test
    void the_page_is_what_the_dialects_render() {
        Golden.check(Path.of("..", "docs", "functions.md"), FunctionTable.of(CallsByTheme.ALL));
    }

    @Test
    void what_is_not_refused_runs() {
        List<String> wrong = new ArrayList<>();
        everywhereResult((target, db) -> {
            CallsByTheme.ALL.values().stream()
                    .flatMap(List::stream)
                    .filter(call -> !call.isRefused(target))
                    .forEach(call -> run(call, db, wrong));
            return "done";
        });
        assertThat(wrong).isEmpty();
    }

    private static void run(Call call, Database db, List<String> wrong) {
        try {
            int unused = call.query().fetch(db).size();
        } catch (ColonnadeException failure) {
            wrong.add(call.java() + ": " + failure.getMessage());
        }
    }
}
