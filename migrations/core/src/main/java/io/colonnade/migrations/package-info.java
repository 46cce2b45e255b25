/**
 * From a directory of Flyway migrations to a migrated database and a connection to it: scratch databases on ephemeral
 * engines, and data sources for a URL that is given.
 */
@NullMarked
package io.colonnade.migrations;

import org.jspecify.annotations.NullMarked;
