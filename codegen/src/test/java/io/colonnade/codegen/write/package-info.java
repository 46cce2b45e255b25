/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.write;

import org.jspecify.annotations.NullMarked;
