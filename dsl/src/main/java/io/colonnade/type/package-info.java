/**
 * SQL types: how one Java type is bound to a statement and read from a row.
 */
@NullMarked
package io.colonnade.type;

import org.jspecify.annotations.NullMarked;
