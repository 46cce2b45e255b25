@NullMarked
package io.colonnade.codegen.docs;

import org.jspecify.annotations.NullMarked;
