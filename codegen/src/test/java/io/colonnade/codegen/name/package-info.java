/**
 * Tests of this package.
 */
@NullMarked
package io.colonnade.codegen.name;

import org.jspecify.annotations.NullMarked;
