package io.colonnade.migrations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The class path of these tests has no engine. */
class EngineTest {

    @Test
    void anEngineThatIsMissing() {
        assertThatThrownBy(() -> ScratchDatabase.of("postgres"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        The engine "postgres" is not on the class path. There is none.
                          An engine is one dependency. Add it (for a Maven plugin: among the plugin's own <dependencies>):

                        <dependency>
                          <groupId>io.colonnade</groupId>
                          <artifactId>colonnade-engine-postgres</artifactId>
                          <version>%s</version>
                        </dependency>""".formatted(System.getProperty("project.version")));
    }

    @Test
    void anEngineThatIsMisspelt() {
        assertThatThrownBy(() -> Engine.named("PostgreSQL"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        There is no engine "PostgreSQL". There is none.
                          Engines are: h2, postgres.
                          Did you mean "postgres"?""");
    }

    @Test
    void anEngineThatNobodyMade() {
        assertThatThrownBy(() -> Engine.named("sqlite"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        There is no engine "sqlite". There is none.
                          Engines are: h2, postgres.""");
    }
}
