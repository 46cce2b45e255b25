package io.colonnade.codegen.name;

/**
 * Which characters names and literals are made of. Java asks the Unicode of its own version; here every Java from 17 on
 * gives the same answer, so that two machines generate the same text.
 */
public final class Letters {

    /** First and last of the characters that later versions than Java 17 know, in the plane that matters. */
    private static final String NEWER = "\u061d\u061d\u0870\u089f\u08b5\u08b5\u08c8\u08d2\u0c3c\u0c3c\u0c5c\u0c5d"
            + "\u0cdc\u0cdd\u0cf3\u0cf3\u0ece\u0ece\u170d\u170d\u1715\u1715\u171f\u171f\u180f\u180f\u1ac1\u1aeb"
            + "\u1b4c\u1b4f\u1b7d\u1b7f\u1c89\u1c8a\u1dfa\u1dfa\u20c0\u20c1\u2427\u2429\u2c2f\u2c2f\u2c5f\u2c5f"
            + "\u2e53\u2e5d\u9ffd\u9fff\ua7c0\ua7c1\ua7cb\ua7dc\ua7f1\ua7f4";

    private Letters() {}

    /** Whether it may stand in a name: letters, digits, marks and currency signs of the basic plane. */
    static boolean isPart(int point) {
        return isKnown(point) && Character.isJavaIdentifierPart(point) && !Character.isIdentifierIgnorable(point);
    }

    /** Whether every Java agrees what it is. */
    static boolean isKnown(int point) {
        if (point > Character.MAX_VALUE) {
            return false;
        }
        for (int range = 0; range < NEWER.length(); range += 2) {
            if (point >= NEWER.charAt(range) && point <= NEWER.charAt(range + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may stand in a literal as it is. */
    public static boolean isPlain(char unit) {
        return unit < 127 ? unit >= ' ' : Character.isLetterOrDigit(unit) && isKnown(unit);
    }

    /** The capital letter, where there is one that every Java knows. */
    static int upper(int point) {
        int upper = Character.toUpperCase(point);
        return isKnown(upper) ? upper : point;
    }
}
