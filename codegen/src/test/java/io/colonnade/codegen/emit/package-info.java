/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.emit;

import org.jspecify.annotations.NullMarked;
