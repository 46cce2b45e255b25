/**
 * The output directory: only what changed is written, only what we wrote is removed.
 */
@NullMarked
package io.colonnade.codegen.write;

import org.jspecify.annotations.NullMarked;
