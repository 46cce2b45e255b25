/** What the engines of MySQL and MariaDB share: making, copying and dropping their databases. */
@NullMarked
package io.colonnade.migrations.server.mysql;

import org.jspecify.annotations.NullMarked;
