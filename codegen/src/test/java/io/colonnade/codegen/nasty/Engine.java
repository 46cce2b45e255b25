package io.colonnade.codegen.nasty;

import io.colonnade.codegen.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a database spells definitions, and what it cannot have. */
enum Engine {
    H2("\"", 256, ofH2()),
    POSTGRES("\"", 63, EnumSet.noneOf(Nastiness.class)),
    MYSQL("`", 64, ofMysql(Nastiness.SEQUENCE)),
    MARIADB("`", 64, ofMysql());

    private final String quote;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out to be changed
    private final Set<Nastiness> impossible;

    Engine(String quote, int longest, Set<Nastiness> impossible) {
        this.quote = quote;
        this.longest = longest;
        this.impossible = impossible;
    }

    private static Set<Nastiness> ofH2() {
        return EnumSet.of(Nastiness.RANGE, Nastiness.MULTIRANGE, Nastiness.COMPOSITE, Nastiness.PARAMETER_DEFAULT);
    }

    private static Set<Nastiness> ofMysql(Nastiness... more) {
        Set<Nastiness> impossible = EnumSet.of(
                Nastiness.EMOJI,
                Nastiness.NO_COLUMNS,
                Nastiness.ARRAY,
                Nastiness.ARRAY_OF_ARRAYS,
                Nastiness.RANGE,
                Nastiness.MULTIRANGE,
                Nastiness.COMPOSITE,
                Nastiness.OVERLOADS,
                Nastiness.PARAMETER_DEFAULT,
                Nastiness.VARIADIC,
                Nastiness.TABLE_FUNCTION);
        impossible.addAll(List.of(more));
        return impossible;
    }

    static Engine of(String dialect) {
        return valueOf(dialect.toUpperCase(Locale.ROOT));
    }

    boolean isMysql() {
        return quote.equals("`");
    }

    /** What this database cannot have. */
    Set<Nastiness> impossible() {
        return impossible;
    }

    String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** A text literal. */
    String literal(String text) {
        String escaped = isMysql() ? text.replace("\\", "\\\\") : text;
        return "'" + escaped.replace("'", "''") + "'";
    }

    /** The longest name of which the last byte is this. */
    String longName(char last) {
        return "n".repeat(longest - 1) + last;
    }

    /** The name as far as the database takes it. */
    String fit(String name) {
        String fit = name.replace("\u0000", "");
        if (isMysql()) {
            fit = fit.codePoints()
                    .filter(point -> point <= Character.MAX_VALUE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .replaceAll("[\\s\u00a0\u3000\u2003\u2028\u2029\u0085]+$", "");
        }
        while (length(fit) > longest) {
            fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1));
        }
        return fit.isEmpty() ? "empty" : fit;
    }

    private int length(String name) {
        return this == POSTGRES ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }

    /** Names of columns that are the same to the database have the same key. */
    String columnKey(String name) {
        return isMysql() ? folded(name) : name;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "s")
                .toUpperCase(Locale.ROOT);
    }

    /** A connection to work with, as a user of such names has to set it up. */
    Connection connect(TestDatabase database) throws SQLException {
        if (this == MYSQL) {
            String url = database.url() + "&processEscapeCodesForPrepStmts=false";
            return DriverManager.getConnection(url, database.user(), database.password());
        }
        return database.connection();
    }
}
