package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Identity;
import java.util.regex.Pattern;

/** What happens when a new row leaves a column out. */
final class Defaults {

    /** Defaults that every database spells alike: numbers, short strings, truth values, the current time. */
    private static final Pattern SHOWN =
            Pattern.compile("-?\\d+(\\.\\d+)?|'[^']{0,40}'|true|false|current_(date|time|timestamp)");

    private Defaults() {}

    static String setterComment(ColumnModel column) {
        return "Sets " + Javadoc.code(column.name()) + "; left out, " + absence(column);
    }

    private static String absence(ColumnModel column) {
        String value = column.defaultValue();
        if (column.identity() != Identity.NONE) {
            return "the database generates it.";
        }
        if (value == null) {
            return "it is null.";
        }
        boolean shown = SHOWN.matcher(value).matches();
        return "the database's default applies" + (shown ? ": " + Javadoc.code(value) + "." : ".");
    }
}
