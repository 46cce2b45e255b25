/**
 * Readers: from the catalog of a live database to the {@link io.colonnade.codegen.model.Catalog}.
 */
@NullMarked
package io.colonnade.codegen.read;

import org.jspecify.annotations.NullMarked;
