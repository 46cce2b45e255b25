/** Random expressions, each beside the Java function that says its value. */
@NullMarked
package io.colonnade.tests.expression;

import org.jspecify.annotations.NullMarked;
