package io.colonnade.codegen.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The naming policy: {@code order_line} gives the field {@code orderLine}, the class {@code OrderLine} and the
 * constant {@code ORDER_LINE}. Humps stay, capitals alone are lowered, what Java does not allow is left out.
 */
public final class JavaNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");

    private JavaNames() {}

    /** A field, a parameter or a record component. */
    public static String field(String identifier) {
        String name = decapitalised(camel(Words.of(identifier)));
        return ReservedWords.contains(name) ? name + "_" : started(name);
    }

    /** A class; ASCII only, as it is a file's name too. */
    public static String type(String identifier) {
        return started(camel(Words.ascii(identifier)));
    }

    /** A constant. */
    public static String constant(String identifier) {
        String name = Words.ascii(identifier).stream()
                .map(word -> isShouted(word) ? word : HUMP.matcher(word).replaceAll("_"))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return started(name);
    }

    /** The last part of a package's name. */
    public static String packagePart(String identifier) {
        String name = String.join("_", Words.ascii(identifier)).toLowerCase(Locale.ROOT);
        return ReservedWords.contains(name) ? name + "_" : started(name);
    }

    private static String camel(List<String> words) {
        return words.stream().map(JavaNames::capitalised).collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        String humps = isShouted(word) ? word.toLowerCase(Locale.ROOT) : word;
        int first = humps.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + humps.substring(Character.charCount(first));
    }

    private static String decapitalised(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    private static boolean isShouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String started(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }
}
