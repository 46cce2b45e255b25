/**
 * Seeing what happens: listeners to statements, the logs, and what finds statements that repeat.
 */
@NullMarked
package io.colonnade.listen;

import org.jspecify.annotations.NullMarked;
