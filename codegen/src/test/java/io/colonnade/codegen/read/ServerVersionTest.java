package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.problem.GenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "8.0.31, 8.0.16, false",
        "8.0.16, 8.0.16, false",
        "8.0.4, 8.0.16, true",
        "5.7.44-log, 8.0.16, true",
        "8.4.0-commercial, 8.0.16, false",
        "9.0, 8.0.16, false",
        "10.2.44-MariaDB, 10.3.10, true",
        "11.4.5-MariaDB, 10.3.10, false",
        "whatever, 8.0.16, false"
    })
    void comparesByNumber(String found, String oldest, boolean before) {
        assertThat(ServerVersion.isBefore(found, oldest)).isEqualTo(before);
    }

    @Test
    void saysWhichVersionIsNeeded() {
        assertThat(new GenerationException(ReadProblems.tooOld("MySQL", "5.7.44", "8.0.16")))
                .hasMessage("""
                The catalog of MySQL 5.7.44 cannot be read.
                  Likely cause: it lacks what MySQL 8.0.16 brought, among it the check constraints.
                  Fix: generate from a server of version 8.0.16 or later.""");
    }
}
