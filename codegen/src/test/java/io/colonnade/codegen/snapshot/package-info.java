/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.snapshot;

import org.jspecify.annotations.NullMarked;
