@NullMarked
package io.colonnade.codegen.setting;

import org.jspecify.annotations.NullMarked;
