package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import java.util.List;
import java.util.Map;

/** What the texts and the values of a statement are held against. */
sealed interface Expected permits Stated, Recorded {

    /** Adds to the list what is not as expected. */
    void check(Map<Target, BoundStatement> rendered, List<String> wrong);
}
