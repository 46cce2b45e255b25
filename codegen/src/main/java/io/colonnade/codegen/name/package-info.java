/**
 * Naming: from any identifier a database allows to a Java name that compiles. Pure.
 */
@NullMarked
package io.colonnade.codegen.name;

import org.jspecify.annotations.NullMarked;
