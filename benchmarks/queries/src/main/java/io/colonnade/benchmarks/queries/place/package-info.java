/**
 * Where the work is done, and on which rows.
 */
@NullMarked
package io.colonnade.benchmarks.queries.place;

import org.jspecify.annotations.NullMarked;
