/**
 * The rules that a statement must keep before it is sent, each with a sentence that says how to mend it.
 */
@NullMarked
package io.colonnade.check;

import org.jspecify.annotations.NullMarked;
