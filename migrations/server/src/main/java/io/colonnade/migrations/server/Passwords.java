package io.colonnade.migrations.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords and names. */
public final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A password of 128 random bits. */
    public static String password() {
        return hex(16);
    }

    /** This number of random bytes as lower-case hexadecimal digits. */
    public static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
