/**
 * "One test, every dialect": states a statement's text and values for every dialect, runs it on every engine that is
 * up, and compares the rows with what is expected and with one another.
 */
@NullMarked
package io.colonnade.tests.harness;

import org.jspecify.annotations.NullMarked;
