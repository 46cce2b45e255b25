/**
 * The databases, each a page of answers to the closed list of axes in {@link io.colonnade.render.Grammar}.
 */
@NullMarked
package io.colonnade.dialect;

import org.jspecify.annotations.NullMarked;
