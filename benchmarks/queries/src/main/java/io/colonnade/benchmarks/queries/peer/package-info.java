/**
 * The work, once for every library.
 */
@NullMarked
package io.colonnade.benchmarks.queries.peer;

import org.jspecify.annotations.NullMarked;
