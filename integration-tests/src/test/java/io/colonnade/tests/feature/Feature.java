package io.colonnade.tests.feature;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.Delete;
import io.colonnade.query.Executor;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import io.colonnade.query.SqlTarget;
import io.colonnade.query.Update;
import io.colonnade.tests.harness.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Something that databases say in different ways.
 *
 * <pre>{@code
 * Feature.of("offset", select(DIGIT.n).from(DIGIT).offset(4), "select … offset ?")
 *         .own("select … offset ? rows", H2, SQLSERVER)
 * }</pre>
 *
 * @param name what it is called
 * @param statement a small statement that needs it
 * @param run runs the statement, and gives the number of rows
 * @param standard the statement as the SQL standard or, where that is silent, PostgreSQL has it; names in double quotes
 * @param own the statement in the words that a database's manual has for the same thing
 */
record Feature(
        String name,
        Function<SqlTarget, String> statement,
        ToLongFunction<Executor> run,
        String standard,
        Map<Target, String> own) {

    /** A query, or a change that gives rows back. */
    static Feature of(String name, RowQuery<?> query, String standard) {
        return new Feature(name, query::toSql, db -> query.fetch(db).size(), standard, Map.of());
    }

    /** An insert. */
    static Feature of(String name, Insert<?> insert, String standard) {
        return new Feature(name, insert::toSql, insert::execute, standard, Map.of());
    }

    /** An update. */
    static Feature of(String name, Update update, String standard) {
        return new Feature(name, update::toSql, update::execute, standard, Map.of());
    }

    /** A delete. */
    static Feature of(String name, Delete delete, String standard) {
        return new Feature(name, delete::toSql, delete::execute, standard, Map.of());
    }

    /** The same, with the words that these databases have for it; names in double quotes. */
    Feature own(String text, Target... targets) {
        Map<Target, String> more = new EnumMap<>(Target.class);
        more.putAll(own);
        List.of(targets).forEach(target -> more.put(target, text));
        return new Feature(name, statement, run, standard, more);
    }

    /** What a database makes of it. */
    Answer on(Target target) {
        String text;
        try {
            text = statement.apply(target.dialect());
        } catch (RefusedException refused) {
            if (refused.rule() == Rule.DIALECT) {
                return new Answer(Answer.Kind.REFUSED, String.valueOf(refused.getMessage()));
            }
            throw refused;
        }
        if (text.equals(target.translated(standard))) {
            return new Answer(Answer.Kind.NATIVE, standard);
        }
        String words = own.getOrDefault(target, standard);
        boolean known = text.equals(target.translated(words));
        return known ? new Answer(Answer.Kind.NATIVE, words) : new Answer(Answer.Kind.EMULATED, text);
    }

    /**
     * What a database makes of a feature.
     *
     * @param kind whether the database has it
     * @param text the statement, or why there is none
     */
    record Answer(Kind kind, String text) {

        /** Whether a database has a feature. */
        enum Kind {
            NATIVE("native"),
            EMULATED("emulated"),
            REFUSED("refused");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            @Override
            public String toString() {
                return word;
            }
        }
    }
}
