/**
 * Tests of the comments that users of the library read.
 */
@NullMarked
package io.colonnade.codegen.javadoc;

import org.jspecify.annotations.NullMarked;
