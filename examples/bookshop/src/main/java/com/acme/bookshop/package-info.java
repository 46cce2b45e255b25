/** A small shop and a tour of what it asks its database; the queries are in {@code Catalogue} and {@code Reports}. */
@NullMarked
package com.acme.bookshop;

import org.jspecify.annotations.NullMarked;
