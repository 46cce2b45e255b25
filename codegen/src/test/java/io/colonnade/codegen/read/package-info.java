/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.read;

import org.jspecify.annotations.NullMarked;
