/**
 * The printer: from a syntax tree to text that reads as if a person had typed it.
 */
@NullMarked
package io.colonnade.codegen.print;

import org.jspecify.annotations.NullMarked;
