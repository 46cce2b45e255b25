package io.colonnade.query;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Page tokens as texts that can stand in a URL, and back.
 *
 * <pre>{@code
 * static final PageTokens TOKENS = PageTokens.signedWith(key);
 *
 * Page<BookRecord> page = query.fetchPage(db, 20, TOKENS.parse(request.getParameter("page")));
 * String next = TOKENS.text(page.next());
 * }</pre>
 *
 * <p>A text holds the values of the columns that the rows are sorted by, and whoever has it can read them. Signed, it
 * cannot be made or changed without the key; unsigned, it can lead to any place among the rows of the query, and to no
 * other row. What is parsed is held against everything that a text can be, and at most 8,192 characters long.
 */
public final class PageTokens {
    private static final int LONGEST_TEXT = 8_192;
    private static final int SHORTEST_KEY = 16;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final @Nullable SecretKeySpec key;

    private PageTokens(@Nullable SecretKeySpec key) {
        this.key = key;
    }

    /** {@code PageTokens.unsigned()}: texts that anyone could have written. */
    public static PageTokens unsigned() {
        return new PageTokens(null);
    }

    /**
     * {@code PageTokens.signedWith(key)}: texts signed with a secret of at least 16 bytes (HMAC-SHA256); others are not
     * taken.
     */
    public static PageTokens signedWith(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "signedWith(…) was given a key of less than 16 bytes, which can be guessed. Give it random bytes.");
        }
        return new PageTokens(new SecretKeySpec(key, ALGORITHM));
    }

    /** {@code TOKENS.text(page.next())}: the text of a token; null when there is no such page. */
    public @Nullable String text(@Nullable PageToken token) {
        if (token == null) {
            return null;
        }
        byte[] bytes = TokenBytes.write(token, key != null);
        String text = ENCODER.encodeToString(key == null ? bytes : signed(key, bytes));
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "The text of this page token would be longer than 8,192 characters, as the values that the rows are"
                            + " sorted by are. Sort by a shorter column.");
        }
        return text;
    }

    /**
     * {@code TOKENS.parse(text)}: the token of a text; null, which stands for the first page, when there is none. Any
     * other text is an {@link io.colonnade.error.InvalidInputException}.
     */
    public @Nullable PageToken parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        byte[] bytes = decoded(text);
        if (TokenBytes.isSigned(bytes) != (key != null)) {
            throw PageToken.invalid(key == null ? "it is signed, and no key is known here." : "it is not signed.");
        }
        return TokenBytes.read(key == null ? bytes : verified(key, bytes));
    }

    private static byte[] decoded(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw PageToken.invalid("it is too long.");
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (ENCODER.encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, and without the text, which the exception may hold
        }
        throw PageToken.invalid("it is damaged.");
    }

    private static byte[] signed(SecretKeySpec key, byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(key, bytes), 0, all, bytes.length, SIGNATURE);
        return all;
    }

    /** In a time that does not depend on how much of the signature is right. */
    private static byte[] verified(SecretKeySpec key, byte[] all) {
        int length = Math.max(0, all.length - SIGNATURE);
        byte[] bytes = Arrays.copyOf(all, length);
        if (!MessageDigest.isEqual(signature(key, bytes), Arrays.copyOfRange(all, length, all.length))) {
            throw PageToken.invalid("its signature is wrong.");
        }
        return bytes;
    }

    private static byte[] signature(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256.", impossible);
        }
    }
}
