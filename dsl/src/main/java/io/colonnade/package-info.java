/**
 * Type-safe SQL from a generated schema: start at {@link io.colonnade.Sql} and {@link io.colonnade.jdbc.Database}.
 */
@NullMarked
package io.colonnade;

import org.jspecify.annotations.NullMarked;
