/**
 * Reading one row from left to right.
 */
@NullMarked
package io.colonnade.row;

import org.jspecify.annotations.NullMarked;
