/**
 * What goes wrong, as unchecked exceptions whose messages say what, where, the likely cause and the fix.
 */
@NullMarked
package io.colonnade.error;

import org.jspecify.annotations.NullMarked;
