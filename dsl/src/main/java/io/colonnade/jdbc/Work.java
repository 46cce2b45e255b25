package io.colonnade.jdbc;

/** What is done in a transaction. */
@FunctionalInterface
public interface Work<X extends Exception> {
    /** Does it; what it throws rolls the transaction back. */
    void run(Transaction tx) throws X;
}
