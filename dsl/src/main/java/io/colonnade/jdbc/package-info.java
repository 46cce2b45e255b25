/**
 * Running statements: connections, transactions, cursors and the translation of errors.
 */
@NullMarked
package io.colonnade.jdbc;

import org.jspecify.annotations.NullMarked;
