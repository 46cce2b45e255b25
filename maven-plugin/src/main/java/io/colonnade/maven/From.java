package io.colonnade.maven;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a build is told to take the schema from. */
enum From {
    SNAPSHOT,
    MIGRATIONS,
    DATABASE;

    /**
     * What the setting says; null when it says nothing.
     *
     * @throws InvalidSettingException when it says something else
     */
    static @Nullable From of(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return null;
        }
        for (From from : values()) {
            if (from.setting().equals(setting.strip())) {
                return from;
            }
        }
        throw InvalidSettingException.noFrom(setting);
    }

    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
