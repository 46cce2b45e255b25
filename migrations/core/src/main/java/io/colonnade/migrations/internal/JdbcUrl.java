package io.colonnade.migrations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a JDBC URL, and what of it may be shown. */
public record JdbcUrl(String text) {

    private static final Pattern PRODUCT = Pattern.compile("jdbc:([A-Za-z0-9]+):.*", Pattern.DOTALL);

    /** Everything in front of the last {@code @} of a host part, such as {@code shop:secret@}. */
    private static final Pattern LOGIN = Pattern.compile("^((?:jdbc:)?\\w+:(?:\\w+:)?(?://)?)(.+)@");

    private static final Pattern PARAMETER = Pattern.compile("([?;&])([^=;&]*)=([^;&]*)");

    /** Parameters whose values are never secret and tell where a connection goes. */
    private static final Set<String> HARMLESS = Set.of(
            "database",
            "databasename",
            "schema",
            "currentschema",
            "mode",
            "ssl",
            "sslmode",
            "allowpublickeyretrieval",
            "encrypt",
            "instancename",
            "portnumber",
            "servername",
            "database_to_lower",
            "db_close_delay");

    public boolean isJdbc() {
        return PRODUCT.matcher(text).matches();
    }

    /** The product that the URL names, such as {@code postgresql}; empty when it is no JDBC URL. */
    public String product() {
        Matcher matcher = PRODUCT.matcher(text);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The URL without a login and without the values of parameters that might be secret. */
    public String shown() {
        int end = parametersAt();
        String base = LOGIN.matcher(text.substring(0, end)).replaceFirst("$1\u2026@");
        return base
                + PARAMETER
                        .matcher(text.substring(end))
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(1) + found.group(2) + "=" + shownValue(found)));
    }

    /** What must not be repeated from a driver's message: the password and whatever {@link #shown()} hides. */
    public List<String> secrets(@Nullable String password) {
        List<String> secrets = new ArrayList<>();
        if (password != null) {
            secrets.add(password);
        }
        int end = parametersAt();
        Matcher login = LOGIN.matcher(text.substring(0, end));
        if (login.find()) {
            secrets.add(login.group(2));
            secrets.addAll(List.of(login.group(2).split("[:/]", -1)));
        }
        PARAMETER
                .matcher(text.substring(end))
                .results()
                .filter(found -> !isHarmless(found.group(2)))
                .forEach(found -> secrets.add(found.group(3)));
        secrets.removeIf(String::isBlank);
        return List.copyOf(secrets);
    }

    private int parametersAt() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '?' || text.charAt(at) == ';') {
                return at;
            }
        }
        return text.length();
    }

    private static String shownValue(MatchResult found) {
        return isHarmless(found.group(2)) ? found.group(3) : "\u2026";
    }

    private static boolean isHarmless(String parameter) {
        return HARMLESS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return shown();
    }
}
