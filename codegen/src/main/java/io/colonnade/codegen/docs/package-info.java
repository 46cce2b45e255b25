/**
 * The schema as a page that people read: one HTML file with a picture, and the same picture as Mermaid text.
 */
@NullMarked
package io.colonnade.codegen.docs;

import org.jspecify.annotations.NullMarked;
