/** What the tests of engines share: a JVM of its own that can be killed. Not published. */
@NullMarked
package io.colonnade.migrations.testing;

import org.jspecify.annotations.NullMarked;
