/** Prints rows and SQL so that a person likes to read them; nothing here is about Colonnade. */
@NullMarked
package com.acme.bookshop.console;

import org.jspecify.annotations.NullMarked;
