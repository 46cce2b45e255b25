package io.colonnade.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drivers call the database behind them, and which page that is. */
class DialectsTest {
    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 18.6, 18, PostgreSQL 18",
        "PostgreSQL, 13.0.0, 13, PostgreSQL 14", // CockroachDB
        "PostgreSQL, 11.2-YB-2.25.2.0-b0, 11, PostgreSQL 14", // YugabyteDB
        "PostgreSQL, 16.4, 16, PostgreSQL 16", // Aurora
        "PostgreSQL, 99.0, 99, PostgreSQL 99",
        "MySQL, 8.0.19, 8, MySQL 8",
        "MySQL, 8.0.31, 8, MySQL 8",
        "MySQL, 8.0.100, 8, MySQL 8",
        "MySQL, 8.0.mysql_aurora.3.04.0, 8, MySQL 8",
        "MySQL, 9.4.0, 9, MySQL 9",
        "MariaDB, 11.4.5-MariaDB, 11, MariaDB 11",
        "Microsoft SQL Server, 14.00.3480, 14, SQL Server 2017",
        "Microsoft SQL Server, 15.00.4430, 15, SQL Server 2019",
        "Microsoft SQL Server, 16.00.4195, 16, SQL Server 2022",
        "Microsoft SQL Server, 17.00.1000, 17, SQL Server 2025",
        "Microsoft SQL Server, 21.00.0000, 21, SQL Server 2025",
        "Microsoft SQL Server, 13.00.5026, 13, SQL Server 2017",
        "H2, 2.5.252 (2026-05-01), 2, H2 2",
    })
    void a_database_is_known_by_what_its_driver_says(String product, String version, int major, String dialect) {
        assertThat(Dialects.of(product, version, major)).hasToString(dialect);
    }

    @ParameterizedTest
    @CsvSource({"5.7.44, 5", "8.0.18, 8", "8.0.3-rc-log, 8"})
    void a_MySQL_that_is_too_old_is_refused(String version, int major) {
        assertThatThrownBy(() -> Dialects.of("MySQL", version, major))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("needs 8.0.19 or later");
    }

    @Test
    void an_unknown_database_is_none() {
        assertThat(Dialects.of("Oracle", "23.5", 23)).isNull();
    }

    @Test
    void MariaDB_behind_the_driver_of_MySQL_is_told_to_change_it() {
        assertThatThrownBy(() -> Dialects.of("MySQL", "5.5.5-11.4.5-MariaDB-log", 5))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("org.mariadb.jdbc:mariadb-java-client");
    }
}
