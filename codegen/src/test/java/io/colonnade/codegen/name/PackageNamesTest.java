package io.colonnade.codegen.name;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.problem.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNamesTest {

    @Test
    void saysWhatIsWrongWithAPackageName() {
        assertThatThrownBy(() -> PackageNames.checked("com.acme.my-shop"))
                .isInstanceOf(GenerationException.class)
                .hasMessage("""
                        "com.acme.my-shop" is not a valid package name.
                          Likely cause: a part of it is empty, begins with a digit, is a keyword of Java, or holds a \
                        blank, a hyphen or another character that is no ASCII letter, digit or underscore.
                          Fix: use names like com.acme.shop.db: letters, digits and underscores, separated by single \
                        dots.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "com..db",
                "com.db.",
                ".com",
                "1com",
                "com.2db",
                "com.class.db",
                "com acme",
                "com/acme",
                "../db",
                "com.größe",
                "com.a$b",
                "com.true",
                "com._",
                "com.acme;import x"
            })
    void refuses(String name) {
        assertThatThrownBy(() -> PackageNames.checked(name))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("\"" + name + "\" is not a valid package name.");
    }
}
