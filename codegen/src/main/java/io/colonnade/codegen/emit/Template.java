package io.colonnade.codegen.emit;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java with places to fill: {@code ${title}} takes what was given, {@code ${List}} is a type of the library
 * and brings its import along. What is filled in is not looked at again.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private final String text;
    private final TypeNames types;
    private final Map<String, String> values = new HashMap<>();

    Template(String text, TypeNames types) {
        this.text = text;
        this.types = types;
    }

    Template with(String place, String java) {
        values.put(place, java);
        return this;
    }

    String fill() {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String place) {
        if (Character.isUpperCase(place.charAt(0))) {
            return types.library(place);
        }
        String value = values.get(place);
        if (value == null) {
            throw new IllegalStateException("nothing was given for ${" + place + "} in: " + text);
        }
        return value;
    }
}
