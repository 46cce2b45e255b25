/**
 * What it costs to generate Java from large schemas, and to compile it.
 */
@NullMarked
package io.colonnade.benchmarks;

import org.jspecify.annotations.NullMarked;
