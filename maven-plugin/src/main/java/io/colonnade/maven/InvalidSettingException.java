package io.colonnade.maven;

import java.io.Serial;

/** A setting of the build cannot be used; the message says which and what to write. */
final class InvalidSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private InvalidSettingException(String message) {
        super(message);
    }

    static InvalidSettingException noServer(String id) {
        String message = """
                settings.xml has no <server> with the id "%s".
                  Add it there with <username> and <password>, or correct <server> in the plugin's configuration.""";
        return new InvalidSettingException(message.formatted(id));
    }

    static InvalidSettingException notDecrypted(String id) {
        String message = """
                The password of the server "%s" in settings.xml cannot be decrypted.
                  Likely cause: settings-security.xml is missing, or it was made with another master password.
                  Encrypt the password again: mvn --encrypt-password""";
        return new InvalidSettingException(message.formatted(id));
    }

    static InvalidSettingException notEvaluated(String parameter) {
        return new InvalidSettingException("Maven cannot evaluate the expression of <" + parameter + ">.");
    }
}
