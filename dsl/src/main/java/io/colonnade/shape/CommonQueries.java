package io.colonnade.shape;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.SelfReference;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The common queries that a walk has met. */
final class CommonQueries {
    private final List<CommonQuery> met = new ArrayList<>(0);
    private final List<CommonQuery> left = new ArrayList<>(0);
    private final Deque<CommonQuery> open = new ArrayDeque<>(0);

    /** Its number, from 0; -1 when it was not met before. Another of its name is refused. */
    @SuppressWarnings("ReferenceEquality") // equal ones hold values that may differ the next time
    int numberOf(CommonQuery definition) {
        for (int index = 0; index < met.size(); index++) {
            CommonQuery other = met.get(index);
            if (other == definition) {
                return index;
            }
            if (other.name().equals(definition.name())) {
                throw new RefusedException(
                        Rule.SCOPE,
                        "Two common queries of this statement are called \"" + other.name() + "\". Keep one in a"
                                + " variable and use it in both places, or give each a name of its own.");
            }
        }
        return -1;
    }

    void enter(CommonQuery definition) {
        met.add(definition);
        open.push(definition);
    }

    void leave(CommonQuery definition) {
        open.pop();
        left.add(definition);
    }

    /** A recursive query is read by itself in its own step, not in a common query there, and nowhere else. */
    void checkSelf(SelfReference self) {
        CommonQuery inner = open.peek();
        if (inner == null
                || !inner.recursive()
                || !inner.name().equals(self.ref().name())) {
            throw new RefusedException(
                    Rule.SCOPE,
                    "What recursive(\"" + self.ref().name()
                            + "\", …) gives to its step is read outside of that step, or"
                            + " by a cte(…) in it. Outside, read what recursive(…) gave back; inside, make a derived"
                            + " table of the query, .as(\"t\"), in place of cte(…).");
        }
    }

    /** All of them, each after those that it reads. */
    List<CommonQuery> list() {
        return left;
    }
}
