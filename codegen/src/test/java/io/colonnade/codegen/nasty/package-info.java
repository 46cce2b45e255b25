/**
 * Random schemas that are as nasty as a database allows, and what becomes of them.
 */
@NullMarked
package io.colonnade.codegen.nasty;

import org.jspecify.annotations.NullMarked;
