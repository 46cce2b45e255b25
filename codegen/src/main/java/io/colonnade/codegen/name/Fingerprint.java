package io.colonnade.codegen.name;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A number that comes from an identifier alone, the same on every machine. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 digits from 0 to f. */
    static String of(String identifier) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(identifier)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every unit counts, also half a surrogate pair, which no charset encodes. */
    private static byte[] bytes(String identifier) {
        ByteBuffer bytes = ByteBuffer.allocate(identifier.length() * Character.BYTES);
        bytes.asCharBuffer().put(identifier);
        return bytes.array();
    }
}
