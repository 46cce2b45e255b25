package io.colonnade.dialect;

import io.colonnade.ast.Template;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Names;
import io.colonnade.render.SqlWriter;
import java.util.Set;

/** Writes the words of a template as they are, and refuses those that the database would read as something else. */
final class PlainSql implements Names.Lexemes {
    private final String database;
    private final Set<Lexeme> known;

    PlainSql(String database, Lexeme... known) {
        this.database = database;
        this.known = Set.of(known);
    }

    @Override
    public SqlWriter write(SqlWriter out, Template.Text text) {
        if (text.lexeme() != Lexeme.WORDS && !known.contains(text.lexeme())) {
            throw new RefusedException(Rule.DIALECT, message(text.lexeme()));
        }
        return out.sql(text.lexeme() == Lexeme.QUESTION_MARK ? "??" : text.sql());
    }

    private String message(Lexeme lexeme) {
        return switch (lexeme) {
            case QUESTION_MARK ->
                "A template has a ? outside of quotes, an operator that " + database
                        + " does not have. For a value write a place, such as {0}.";
            case NUMBER_SIGN ->
                "A template has a # outside of quotes, which is no operator of " + database
                        + ", and no part of a name; it may even begin a comment. Write this template for a"
                        + " database that has the operator, or the name as a place: identifier(\"name\").";
            case DOLLAR_QUOTED ->
                "A template has a text between dollar signs, which " + database
                        + " does not read as a text. Write it between single quotes, or as a place, such as {0}.";
            case BACKTICKED ->
                "A template has a name between backticks, which " + database
                        + " does not read as a name. Write a place for it, such as {0}, and give it"
                        + " identifier(\"name\").";
            case OF_POSTGRES ->
                "A function or an operator of io.colonnade.postgres was called, which " + database
                        + " does not have. Write what this database has instead: sql(\"…\", …).";
            case WORDS -> throw new IllegalStateException("Words are read alike everywhere.");
        };
    }
}
