/**
 * What people write: typed expressions, conditions, projections and the statements made of them.
 */
@NullMarked
package io.colonnade.query;

import org.jspecify.annotations.NullMarked;
