package io.colonnade.maven;

import org.jspecify.annotations.Nullable;

/**
 * How to log in to a database.
 *
 * @param user the user, or null for the driver's default
 * @param password the password, or null when there is none; never shown
 */
record Login(@Nullable String user, @Nullable String password) {

    static final Login NONE = new Login(null, null);

    /** This one, with what it lacks taken from another. */
    Login orElse(Login other) {
        return new Login(user != null ? user : other.user, password != null ? password : other.password);
    }

    /** The user; no password. */
    @Override
    public String toString() {
        return user == null ? "no user" : user;
    }
}
