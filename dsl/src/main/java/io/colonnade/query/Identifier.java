package io.colonnade.query;

import io.colonnade.ast.Template;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name that is chosen at run time, quoted as the database quotes names. Users call {@code Sql.identifier}. */
public final class Identifier {
    /** In quotes, or of what no quotes are needed for. */
    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[^.\"]+");

    private final Template.Name name;

    private Identifier(List<String> parts) {
        this.name = new Template.Name(parts);
    }

    /** A name. */
    public static Identifier of(String name) {
        return new Identifier(List.of(checked(name)));
    }

    /** A name in a schema. */
    public static Identifier of(String schema, String name) {
        return new Identifier(List.of(checked(schema), checked(name)));
    }

    /** A name as it is written in SQL, {@code "my schema".period}. Not for users. */
    public static Identifier ofSql(String sql) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(sql);
        while (part.find()) {
            String quoted = part.group(1);
            parts.add(checked(quoted == null ? part.group() : quoted.replace("\"\"", "\"")));
        }
        return new Identifier(List.copyOf(parts));
    }

    Template.Name name() {
        return name;
    }

    @Override
    public String toString() {
        return String.join(".", name.parts());
    }

    private static String checked(@Nullable String part) {
        if (part == null || part.isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "identifier(…) was given no name: it is " + (part == null ? "null" : "empty")
                            + ", and no database has an empty name.");
        }
        if (part.indexOf('\0') >= 0) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "identifier(…) was given a name with the character 0 in it, at which some databases end a text.");
        }
        return part;
    }
}
