/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.verify;

import org.jspecify.annotations.NullMarked;
