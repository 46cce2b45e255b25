/** Life under load and faults: what fails, is cut, waits or is interrupted, on real engines. */
@NullMarked
package io.colonnade.tests.fault;

import org.jspecify.annotations.NullMarked;
