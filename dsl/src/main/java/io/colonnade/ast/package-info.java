/**
 * The plain tree of a statement: small records without generics, text, dialect or JDBC. Not for users.
 */
@NullMarked
package io.colonnade.ast;

import org.jspecify.annotations.NullMarked;
