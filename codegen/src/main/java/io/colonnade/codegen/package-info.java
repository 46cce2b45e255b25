/**
 * From a database catalog to readable Java: the façade that a build tool calls.
 */
@NullMarked
package io.colonnade.codegen;

import org.jspecify.annotations.NullMarked;
