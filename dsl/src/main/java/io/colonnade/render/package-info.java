/**
 * From a tree to SQL text and the order of its binds, for a grammar; once for every shape of statement.
 */
@NullMarked
package io.colonnade.render;

import org.jspecify.annotations.NullMarked;
