/** What each database does itself, what is emulated and what is refused: written to {@code docs/databases.md}. */
@NullMarked
package io.colonnade.tests.feature;

import org.jspecify.annotations.NullMarked;
