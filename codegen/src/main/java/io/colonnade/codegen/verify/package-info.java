/**
 * What differs between two schemas, and between a schema and the sources that were generated: one line a difference.
 */
@NullMarked
package io.colonnade.codegen.verify;

import org.jspecify.annotations.NullMarked;
