/** The SQL cookbook: realistic needs, one recipe each; written to {@code docs/queries.md}. */
@NullMarked
package io.colonnade.tests.cookbook;

import org.jspecify.annotations.NullMarked;
