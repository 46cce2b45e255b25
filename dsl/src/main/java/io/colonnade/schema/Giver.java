package io.colonnade.schema;

/** What takes a value for new rows: a column, or a table, whose value is a record. */
sealed interface Giver permits Column, Table {}
