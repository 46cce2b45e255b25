package io.colonnade.jdbc;

import org.jspecify.annotations.Nullable;

/** What is done in a transaction, with a result. */
@FunctionalInterface
public interface WorkResult<T extends @Nullable Object, X extends Exception> {
    /** Does it; what it throws rolls the transaction back. */
    T run(Transaction tx) throws X;
}
