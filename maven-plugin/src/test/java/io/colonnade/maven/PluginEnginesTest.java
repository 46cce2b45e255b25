package io.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.ScratchServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginEnginesTest {

    @Test
    void theOnlyOneNeedsNoName() {
        assertThat(PluginEngines.in(getClass().getClassLoader(), "1.2.3")
                        .choose(null)
                        .name())
                .isEqualTo("h2");
    }

    @Test
    void noneIsAnErrorWithTheDependency() {
        assertThatThrownBy(() -> PluginEngines.in(ClassLoader.getPlatformClassLoader(), "1.2.3")
                        .choose(null))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        There is no engine to run the migrations on.
                          An engine is one dependency of the plugin. Add H2, which needs nothing else; or write
                          colonnade-engine-postgres instead, for a real PostgreSQL:

                            <plugin>
                              <groupId>io.colonnade</groupId>
                              <artifactId>colonnade-maven-plugin</artifactId>
                              ...
                              <dependencies>
                                <dependency>
                                  <groupId>io.colonnade</groupId>
                                  <artifactId>colonnade-engine-h2</artifactId>
                                  <version>1.2.3</version>
                                </dependency>
                              </dependencies>
                            </plugin>

                          Or read a database that is there already: -Dcolonnade.url=jdbc:...""");
    }

    @Test
    void severalNeedAName(@TempDir Path directory) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(Engine.class.getName()), Second.class.getName());
        URL[] more = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(more, getClass().getClassLoader())) {
            PluginEngines engines = PluginEngines.in(loader, "1.2.3");

            assertThat(engines.choose("h2").name()).isEqualTo("h2");
            assertThatThrownBy(() -> engines.choose(null))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("""
                            There are several engines among the plugin's dependencies: h2, second.
                              Say which one runs the migrations: <engine>h2</engine> or -Dcolonnade.engine=h2""");
        }
    }

    /** Never started here. */
    public static final class Second implements Engine {
        @Override
        public String name() {
            return "second";
        }

        @Override
        public ScratchServer server() {
            throw new UnsupportedOperationException();
        }
    }
}
