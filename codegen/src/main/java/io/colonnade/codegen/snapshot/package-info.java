/**
 * The schema as a text file that people review and builds read: written from a catalog, and read back to an equal one.
 */
@NullMarked
package io.colonnade.codegen.snapshot;

import org.jspecify.annotations.NullMarked;
