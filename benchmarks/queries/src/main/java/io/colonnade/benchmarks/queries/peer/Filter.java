package io.colonnade.benchmarks.queries.peer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Five filters, any of which may be absent. */
public record Filter(
        @Nullable String titleStart,
        @Nullable BigDecimal minimumPrice,
        @Nullable BigDecimal maximumPrice,
        @Nullable Boolean inPrint,
        @Nullable Long authorId) {
    /** Three of the five, as a search form gives them. */
    public static final Filter SEARCH = new Filter(null, new BigDecimal("5.00"), new BigDecimal("30.00"), true, 25L);
}
