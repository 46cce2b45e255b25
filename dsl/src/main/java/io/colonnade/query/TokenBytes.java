package io.colonnade.query;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page token as bytes: version, flags, eight of the fingerprint, then each value with its length in two bytes before
 * it. What is read may have been written by anyone: a length is held against what is left before it is used.
 */
final class TokenBytes {
    private static final int VERSION = 1;
    private static final int BACKWARD = 1;
    private static final int SIGNED = 2;
    private static final int HEADER = 2 + Long.BYTES;
    private static final int NULL = 0xFFFF;

    private TokenBytes() {}

    static byte[] write(PageToken token, boolean signed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        bytes.write((token.backward() ? BACKWARD : 0) | (signed ? SIGNED : 0));
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(token.order()).array());
        token.values().forEach(value -> writeValue(bytes, value));
        return bytes.toByteArray();
    }

    private static void writeValue(ByteArrayOutputStream bytes, @Nullable String value) {
        byte[] text = value == null ? new byte[0] : encoded(value);
        int length = value == null ? NULL : Math.min(text.length, NULL - 1); // a text of that length is refused anyway
        bytes.write(length >> Byte.SIZE);
        bytes.write(length);
        bytes.writeBytes(text);
    }

    private static byte[] encoded(String value) {
        try {
            ByteBuffer text = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(refuseZero(value)));
            byte[] bytes = new byte[text.remaining()];
            text.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfACharacterOrNone) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "The rows are sorted by a text that holds half a character (a lone surrogate) or U+0000, which no"
                            + " page token can hold. Sort by another column.");
        }
    }

    /** PostgreSQL has no text with it, and fails. */
    private static String refuseZero(String text) throws CharacterCodingException {
        if (text.indexOf('\0') >= 0) {
            throw new MalformedInputException(1);
        }
        return text;
    }

    /** Whether it says of itself that it is signed; a version that is not known is refused. */
    static boolean isSigned(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw PageToken.invalid("it is damaged.");
        }
        if (bytes[0] != VERSION) {
            throw PageToken.invalid("it is of another version.");
        }
        if ((bytes[1] & ~(BACKWARD | SIGNED)) != 0) {
            throw PageToken.invalid("it is damaged.");
        }
        return (bytes[1] & SIGNED) != 0;
    }

    /** The token in bytes of this version, without their signature. */
    static PageToken read(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
        long order = left.getLong();
        List<@Nullable String> values = new ArrayList<>();
        while (left.hasRemaining()) {
            values.add(readValue(left));
        }
        return new PageToken((bytes[1] & BACKWARD) != 0, order, values);
    }

    private static @Nullable String readValue(ByteBuffer left) {
        int length = left.remaining() < Short.BYTES ? NULL - 1 : Short.toUnsignedInt(left.getShort());
        if (length == NULL) {
            return null;
        }
        if (length > left.remaining()) {
            throw PageToken.invalid("it is damaged.");
        }
        ByteBuffer text = left.slice(left.position(), length);
        left.position(left.position() + length);
        return decoded(text);
    }

    private static String decoded(ByteBuffer text) {
        try {
            return refuseZero(StandardCharsets.UTF_8.newDecoder().decode(text).toString());
        } catch (CharacterCodingException notText) {
            throw PageToken.invalid("it is damaged.");
        }
    }
}
