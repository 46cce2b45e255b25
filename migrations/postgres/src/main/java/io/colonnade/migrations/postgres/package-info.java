/** The engine {@code postgres}: a real PostgreSQL from Maven Central, private to this JVM and gone with it. */
@NullMarked
package io.colonnade.migrations.postgres;

import org.jspecify.annotations.NullMarked;
