/**
 * Emitters: from the named model to the syntax tree of a Java file, one emitter for each kind of file.
 */
@NullMarked
package io.colonnade.codegen.emit;

import org.jspecify.annotations.NullMarked;
