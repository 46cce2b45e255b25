/**
 * The same work for Colonnade, for others and by hand: what it takes, side by side.
 */
@NullMarked
package io.colonnade.benchmarks.queries;

import org.jspecify.annotations.NullMarked;
