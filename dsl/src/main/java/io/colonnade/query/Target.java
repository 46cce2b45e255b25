package io.colonnade.query;

/** A table whose rows are {@code R} and can be inserted, changed and deleted; a view is none. */
public interface Target<R> extends Source {}
