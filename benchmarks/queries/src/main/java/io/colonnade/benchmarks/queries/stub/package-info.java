/**
 * A driver that answers at once, so that only the library in front of it counts.
 */
@NullMarked
package io.colonnade.benchmarks.queries.stub;

import org.jspecify.annotations.NullMarked;
