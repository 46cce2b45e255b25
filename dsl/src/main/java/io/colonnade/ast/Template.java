package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL that the user wrote, or a call of a function of the user's: text with names and expressions in it.
 *
 * @param form what it gives
 * @param parts its parts, in order
 */
public record Template(Form form, List<Part> parts) implements Expression {
    /** Copies the parts. */
    public Template {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Place place) {
                children.add(place.argument());
            }
        }
        return children;
    }

    /** Whether it is a text with a collation, which is null when the text is. */
    public boolean isCollated() {
        return parts.get(parts.size() - 1) instanceof Collation;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitTemplate(this);
    }

    /** What a template gives, and whether it stands by itself. */
    public enum Form {
        /** A condition. */
        CONDITION,
        /** A value; nothing is known of its outermost operator. */
        VALUE,
        /** A value, by a call of a function, whose arguments have commas between them. */
        CALL
    }

    /** A part of a template. */
    public sealed interface Part permits Text, Name, Collation, Place {}

    /**
     * Text, written as it is.
     *
     * @param lexeme whether every database reads it alike
     * @param sql the text
     */
    public record Text(Lexeme lexeme, String sql) implements Part {}

    /**
     * A name, quoted as the database quotes names.
     *
     * @param parts the name, with that of its schema in front of it, if any
     */
    public record Name(List<String> parts) implements Part {
        /** Copies the parts. */
        public Name {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code collate} with the name of a collation, behind a text.
     *
     * @param name the name
     */
    public record Collation(String name) implements Part {}

    /**
     * A place, with what stands there.
     *
     * @param argument what stands there
     */
    public record Place(Expression argument) implements Part {}

    /** Pieces of text on which databases, or their drivers, disagree. */
    public enum Lexeme {
        /** Text that is read alike everywhere. */
        WORDS,
        /** A question mark outside of quotes: an operator of PostgreSQL, to drivers the place of a value. */
        QUESTION_MARK,
        /** A number sign outside of quotes: an operator, the beginning of a name, or of a comment. */
        NUMBER_SIGN,
        /** A text between dollar signs. */
        DOLLAR_QUOTED,
        /** A name between backticks. */
        BACKTICKED,
        /** Words that PostgreSQL alone has. */
        OF_POSTGRES
    }
}
