package io.colonnade.render;

import io.colonnade.ast.Template;

/**
 * How names and words are written.
 *
 * @param quoting how a name is quoted
 * @param collations how the name of a collation is written
 * @param lexemes how the words of a template are written
 */
public record Names(Quoting quoting, Collations collations, Lexemes lexemes) {
    /** Quotes a name, whatever characters it has. */
    @FunctionalInterface
    public interface Quoting {
        /** The name in quotes. */
        String quote(String name);
    }

    /** Writes the name of a collation. */
    @FunctionalInterface
    public interface Collations {
        /** Writes the name, or refuses where no expression has a collation. */
        SqlWriter write(SqlWriter out, String name);
    }

    /** Writes what the user wrote so that database and driver read it as it is meant. */
    @FunctionalInterface
    public interface Lexemes {
        /** Writes the text, or refuses what the database reads as something else. */
        SqlWriter write(SqlWriter out, Template.Text text);
    }
}
