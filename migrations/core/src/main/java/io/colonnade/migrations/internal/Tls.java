package io.colonnade.migrations.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Connections that are not secure enough for one of both sides. */
final class Tls {

    /** What drivers, servers and the JDK's exceptions say then. */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(ssl|tls|pkix|certificate|no encryption)\\b|ssl\\w*exception", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> SETTINGS = Map.of(
            "postgresql", "sslmode (disable, prefer, require, verify-full)",
            "mysql", "sslMode (DISABLED, PREFERRED, REQUIRED, VERIFY_IDENTITY)",
            "mariadb", "sslMode (disable, trust, verify-ca, verify-full)",
            "sqlserver", "encrypt (false, true, strict) with trustServerCertificate (false, true)");

    private Tls() {}

    static boolean isCauseOf(SQLException failure) {
        @Nullable Throwable at = failure;
        for (int depth = 0; at != null && depth < 10; depth++) {
            if (WORDS.matcher(at.toString()).find()) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    static String message(JdbcUrl url, String said, String state) {
        String setting = SETTINGS.getOrDefault(url.product(), "the driver's setting for TLS");
        String text = """
                No secure connection to %s
                  The driver says: %s (SQLState %s)
                  Likely cause: one side asks for TLS that the other does not offer, or the server's certificate is not
                  trusted here, has expired or is for another host.
                  What is asked for stands in the URL: %s.
                  A certificate of your own goes into a trust store:
                    -Djavax.net.ssl.trustStore=...""";
        return Message.of(text, url, said, state, setting);
    }
}
