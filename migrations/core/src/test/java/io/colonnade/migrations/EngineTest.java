package io.colonnade.migrations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.internal.Message;
import org.junit.jupiter.api.Test;

/** The class path of these tests has no engine. */
class EngineTest {

    @Test
    void anEngineThatIsMissing() {
        assertThatThrownBy(() -> ScratchDatabase.of("postgres"))
                .isInstanceOf(EngineException.class)
                .hasMessage(Message.of("""
                        The engine "postgres" is not on the class path. There is none.
                          An engine is one dependency. Add it (a Maven plugin has its own <dependencies>):

                        <dependency>
                          <groupId>io.colonnade</groupId>
                          <artifactId>colonnade-engine-postgres</artifactId>
                          <version>%s</version>
                        </dependency>""", System.getProperty("project.version")));
    }

    @Test
    void anEngineThatIsMisspelt() {
        assertThatThrownBy(() -> Engine.named("PostgreSQL"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        There is no engine "PostgreSQL". There is none.
                          Engines are: h2, mariadb, mysql, postgres.
                          Did you mean "postgres"?""");
    }

    @Test
    void anEngineThatNobodyMade() {
        assertThatThrownBy(() -> Engine.named("sqlite"))
                .isInstanceOf(EngineException.class)
                .hasMessage("""
                        There is no engine "sqlite". There is none.
                          Engines are: h2, mariadb, mysql, postgres.""");
    }
}
