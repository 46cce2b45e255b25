/**
 * Goldens of what is generated, and the tests of the façade.
 */
@NullMarked
package io.colonnade.codegen;

import org.jspecify.annotations.NullMarked;
