/** The engine {@code mariadb}: a real MariaDB from Maven Central, private to this JVM and gone with it. */
@NullMarked
package io.colonnade.migrations.mariadb;

import org.jspecify.annotations.NullMarked;
