/** The 22 questions of TPC-H, asked in Colonnade and in SQL written by hand, over the same rows. */
@NullMarked
package io.colonnade.tests.tpch;

import org.jspecify.annotations.NullMarked;
