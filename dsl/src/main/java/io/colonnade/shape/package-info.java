/**
 * The shape of a statement: what its text depends on, apart from its values; and a bounded cache by it.
 */
@NullMarked
package io.colonnade.shape;

import org.jspecify.annotations.NullMarked;
