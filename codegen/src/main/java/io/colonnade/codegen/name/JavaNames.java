package io.colonnade.codegen.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The naming policy: {@code order_line} gives the field {@code orderLine}, the class {@code OrderLine} and the
 * constant {@code ORDER_LINE}. Humps stay, capitals alone are lowered, what Java does not allow is left out.
 */
public final class JavaNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
    private static final Pattern SPELLED_FIELD = Pattern.compile("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");
    private static final Pattern SPELLED_CONSTANT = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");
    private static final Pattern SPELLED_TYPE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /** Names that Windows keeps for devices, whatever their case. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");

    /** A class file's name has those of two classes in it, and file systems take 255 bytes. */
    private static final int LONGEST_TYPE = 100;

    private JavaNames() {}

    /** A field, a parameter or a record component. */
    public static String field(String identifier) {
        String name = decapitalised(camel(Words.of(identifier)));
        return ReservedWords.contains(name) ? name + "_" : started(name);
    }

    /** A field that is spelled as the column is; null where it cannot be. */
    static @Nullable String spelledField(String identifier) {
        boolean fits = SPELLED_FIELD.matcher(identifier).matches() && !ReservedWords.contains(identifier);
        return fits ? identifier : null;
    }

    /** A class; ASCII only, as it is a file's name too. */
    public static String type(String identifier) {
        String name = started(camel(Words.ascii(identifier)));
        if (name.length() > LONGEST_TYPE) {
            return name.substring(0, LONGEST_TYPE) + "_"
                    + Fingerprint.of(identifier).substring(0, 8);
        }
        return DEVICE.matcher(name).matches() ? name + "_" : name;
    }

    /** A class that is spelled as the table is, with a capital; null where two tables might share it. */
    static @Nullable String spelledType(String identifier) {
        boolean fits = SPELLED_TYPE.matcher(identifier).matches() && identifier.length() <= LONGEST_TYPE;
        return fits ? capitalised(identifier) : null;
    }

    /** A constant. */
    public static String constant(String identifier) {
        String name = Words.ascii(identifier).stream()
                .map(word -> isShouted(word) ? word : HUMP.matcher(word).replaceAll("_"))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return started(name);
    }

    /** An enum's constant that is spelled as the label is; null where it cannot be. */
    static @Nullable String spelledConstant(String label) {
        boolean fits = SPELLED_CONSTANT.matcher(label).matches() && !ReservedWords.contains(label);
        return fits && !label.equals("label") ? label : null;
    }

    /** The last part of a package's name. */
    public static String packagePart(String identifier) {
        String name = String.join("_", Words.ascii(identifier)).toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST_TYPE) {
            return started(name.substring(0, LONGEST_TYPE)) + "_"
                    + Fingerprint.of(identifier).substring(0, 8);
        }
        boolean reserved = ReservedWords.contains(name) || DEVICE.matcher(name).matches();
        return reserved ? name + "_" : started(name);
    }

    private static String camel(List<String> words) {
        return words.stream().map(JavaNames::capitalised).collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        String humps = isShouted(word) ? word.toLowerCase(Locale.ROOT) : word;
        int first = humps.codePointAt(0);
        return Character.toString(Letters.upper(first)) + humps.substring(Character.charCount(first));
    }

    private static String decapitalised(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    private static boolean isShouted(String word) {
        return word.codePoints().allMatch(point -> Letters.upper(point) == point);
    }

    private static String started(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }
}
