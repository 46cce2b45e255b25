/** Functions and operators that PostgreSQL alone has; every other database refuses them by name. */
@NullMarked
package io.colonnade.postgres;

import org.jspecify.annotations.NullMarked;
