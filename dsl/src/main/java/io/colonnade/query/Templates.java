package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Param;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.Template;
import io.colonnade.ast.Template.Form;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.ast.Template.Part;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain SQL and calls of functions by name. Users call the words of {@code Sql}. */
public final class Templates {
    private Templates() {}

    /** Plain SQL with its arguments in its places. */
    public static Untyped sql(String template, @Nullable Object... arguments) {
        List<Part> given = new ArrayList<>(arguments.length);
        for (int index = 0; index < arguments.length; index++) {
            given.add(part("{" + index + "}", arguments[index]));
        }
        List<Part> parts = new ArrayList<>();
        boolean[] used = new boolean[arguments.length];
        for (TemplateScanner.Piece piece : TemplateScanner.scan(template)) {
            parts.add(piece.text() == null ? given.get(place(piece.place(), used)) : piece.text());
        }
        refuseUnused(used);
        return new Untyped(Form.VALUE, parts);
    }

    /** SQL that PostgreSQL alone has. Users call the words of {@code io.colonnade.postgres}. */
    public static Untyped ofPostgres(String template, @Nullable Object... arguments) {
        return ofPostgres(Form.VALUE, sql(template, arguments));
    }

    /** A call of a function that only PostgreSQL has. */
    public static Untyped callOfPostgres(Identifier name, @Nullable Object... arguments) {
        return ofPostgres(Form.CALL, call(name, arguments));
    }

    private static Untyped ofPostgres(Form form, Untyped made) {
        List<Part> parts = new ArrayList<>(made.node().parts());
        parts.add(0, new Template.Text(Lexeme.OF_POSTGRES, ""));
        return new Untyped(form, parts);
    }

    /** A call of a function by its name. */
    public static Untyped call(Identifier name, @Nullable Object... arguments) {
        List<Part> parts = new ArrayList<>();
        parts.add(name.name());
        parts.add(words("("));
        for (int index = 0; index < arguments.length; index++) {
            if (index > 0) {
                parts.add(words(", "));
            }
            parts.add(part(String.valueOf(index + 1), arguments[index]));
        }
        parts.add(words(")"));
        return new Untyped(Form.CALL, parts);
    }

    static Term collated(TextExpr<?> text, String collation) {
        if (!collation.matches("[\\w.@-]+")) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "collate(…) was given a name that no collation has: they are made of letters, digits and _ . @ -,"
                            + " such as en-US-x-icu.");
        }
        List<Part> parts = List.of(new Template.Place(text.node()), new Template.Collation(collation));
        return Term.like(text, new Template(Form.VALUE, parts));
    }

    private static Part words(String sql) {
        return new Template.Text(Lexeme.WORDS, sql);
    }

    private static int place(int index, boolean[] used) {
        if (index >= used.length) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A template has a place {" + index + "}, but " + count(used.length)
                            + " behind it; the first has the place {0}. Give it one for each place.");
        }
        used[index] = true;
        return index;
    }

    private static String count(int arguments) {
        return switch (arguments) {
            case 0 -> "no argument stands";
            case 1 -> "one argument stands";
            default -> arguments + " arguments stand";
        };
    }

    private static void refuseUnused(boolean[] used) {
        for (int index = 0; index < used.length; index++) {
            if (!used[index]) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        "A template has no place {" + index + "} for an argument that it was given. Write {" + index
                                + "} where the argument belongs, outside of quotes and comments; a ? is no place.");
            }
        }
    }

    private static Part part(String place, @Nullable Object argument) {
        return argument instanceof Identifier identifier
                ? identifier.name()
                : new Template.Place(expression(place, argument));
    }

    private static Expression expression(String place, @Nullable Object argument) {
        if (argument instanceof Expr<?> expr) {
            return expr.node();
        }
        if (argument instanceof Condition condition) {
            return condition.node();
        }
        if (argument instanceof Untyped untyped) {
            return untyped.node();
        }
        if (argument instanceof Select<?> query) {
            return new ScalarQuery(query.statement());
        }
        return value(place, argument);
    }

    private static Expression value(String place, @Nullable Object argument) {
        if (argument == null) {
            throw new RefusedException(
                    Rule.NULL,
                    "Argument " + place + " is null, which has no type. Write the word null in its place, or give it"
                            + " the expression that can be null.");
        }
        if (argument instanceof Collection) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "Argument " + place + " is a collection. Nest the condition that takes one of any size,"
                            + " x.in(collection); for an array, give its type, too: value(SqlTypes.array(type), x).");
        }
        Param value = Literals.known(argument);
        if (value == null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "Argument " + place + " is a " + argument.getClass().getSimpleName()
                            + ", whose type in SQL is not known. Give it with its type: value(type, x), where the"
                            + " type is one of SqlTypes or made of one.");
        }
        return value;
    }
}
