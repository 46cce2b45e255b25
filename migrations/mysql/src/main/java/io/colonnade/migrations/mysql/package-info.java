/** The engine {@code mysql}: a real MySQL from Maven Central, private to this JVM and gone with it. */
@NullMarked
package io.colonnade.migrations.mysql;

import org.jspecify.annotations.NullMarked;
