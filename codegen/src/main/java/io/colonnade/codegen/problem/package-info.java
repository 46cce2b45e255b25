/**
 * The one exception of the generator: what is wrong, where, why probably, and what to do.
 */
@NullMarked
package io.colonnade.codegen.problem;

import org.jspecify.annotations.NullMarked;
