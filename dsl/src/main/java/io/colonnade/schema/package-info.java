/**
 * What generated code extends: tables, views, columns and the values of a new row.
 */
@NullMarked
package io.colonnade.schema;

import org.jspecify.annotations.NullMarked;
