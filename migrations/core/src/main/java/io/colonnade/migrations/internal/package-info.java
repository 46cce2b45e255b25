/** How the messages are worded, how Flyway is kept quiet, what is known of drivers: not API. */
@NullMarked
package io.colonnade.migrations.internal;

import org.jspecify.annotations.NullMarked;
