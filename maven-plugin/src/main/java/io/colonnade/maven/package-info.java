/** The Maven goals: they resolve what the build says and hand it to the generator; no logic of their own. */
@NullMarked
package io.colonnade.maven;

import org.jspecify.annotations.NullMarked;
