/**
 * Annotations on generated classes and builder methods, kept in class files for tools and never read at run time.
 */
@NullMarked
package io.colonnade.meta;

import org.jspecify.annotations.NullMarked;
