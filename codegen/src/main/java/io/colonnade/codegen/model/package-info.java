/**
 * What a database catalog says, as records. All that readers and emitters share; always in our own order.
 */
@NullMarked
package io.colonnade.codegen.model;

import org.jspecify.annotations.NullMarked;
