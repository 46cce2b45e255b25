/**
 * What a build may say about the generated classes, and what follows from it for a schema.
 */
@NullMarked
package io.colonnade.codegen.setting;

import org.jspecify.annotations.NullMarked;
