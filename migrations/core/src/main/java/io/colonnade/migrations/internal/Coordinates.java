package io.colonnade.migrations.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The Maven coordinates of what users may have to add, so that a message can print the whole dependency. */
public final class Coordinates {

    private static final Properties ALL = load();

    private Coordinates() {}

    /** The {@code <dependency>} of the driver for this product of a URL, or null when the product is not known. */
    public static @Nullable String driver(String product) {
        return dependency("driver." + product);
    }

    /** The {@code <dependency>} of Flyway's module for this product, or null when it needs none. */
    public static @Nullable String flyway(String product) {
        return dependency("flyway." + product);
    }

    /** The {@code <dependency>} of this engine, or null when there is no such engine. */
    public static @Nullable String engine(String name) {
        return dependency("engine." + name);
    }

    /** A URL as this product wants it, or PostgreSQL's when the product is not known. */
    public static String exampleUrl(String product) {
        return ALL.getProperty("url." + product, ALL.getProperty("url.postgresql"));
    }

    /** The names that have an entry of this kind ({@code driver}, {@code engine}), sorted. */
    public static List<String> names(String kind) {
        return ALL.stringPropertyNames().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.substring(kind.length() + 1))
                .sorted()
                .toList();
    }

    /** The name of this kind that was probably meant, or null. */
    public static @Nullable String meant(String kind, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names(kind).stream()
                .filter(known -> !lower.isEmpty() && (known.startsWith(lower) || lower.startsWith(known)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String dependency(String key) {
        String coordinates = ALL.getProperty(key);
        if (coordinates == null) {
            return null;
        }
        String[] parts = coordinates.split(":", 3);
        return Message.of("""
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>""", parts[0], parts[1], parts[2]);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Coordinates.class.getResourceAsStream("coordinates.properties")) {
            properties.load(Objects.requireNonNull(in, "coordinates.properties"));
        } catch (IOException failure) {
            throw new UncheckedIOException("coordinates.properties of colonnade-migrations cannot be read", failure);
        }
        return properties;
    }
}
