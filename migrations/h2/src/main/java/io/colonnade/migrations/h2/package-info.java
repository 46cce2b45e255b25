/** The engine {@code h2}: databases in the memory of this JVM, which cost nothing to start. */
@NullMarked
package io.colonnade.migrations.h2;

import org.jspecify.annotations.NullMarked;
