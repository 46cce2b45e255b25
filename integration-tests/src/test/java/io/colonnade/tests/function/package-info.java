/** What functions give on every engine, and the page that says how each database has them. */
@NullMarked
package io.colonnade.tests.function;

import org.jspecify.annotations.NullMarked;
