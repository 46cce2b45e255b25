package io.colonnade.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost:5432/shop, jdbc:postgresql://localhost:5432/shop",
        "jdbc:postgresql://localhost/shop?user=me&password=s3cret&ssl=true,"
                + " jdbc:postgresql://localhost/shop?user=…&password=…&ssl=true",
        "jdbc:mysql://me:s3cret@localhost/shop, jdbc:mysql://…@localhost/shop",
        "jdbc:mysql://me:s3@cret@localhost/shop, jdbc:mysql://…@localhost/shop",
        "jdbc:oracle:thin:me/s3cret@localhost:1521/shop, jdbc:oracle:thin:…@localhost:1521/shop",
        "jdbc:sqlserver://localhost;databaseName=shop;Password=s3cret,"
                + " jdbc:sqlserver://localhost;databaseName=shop;Password=…",
        "jdbc:h2:mem:x;MODE=MySQL;password=s3cret, jdbc:h2:mem:x;MODE=MySQL;password=…",
        "postgres://me:s3cret@localhost/shop, postgres://…@localhost/shop",
        "jdbc:postgresql://localhost/shop?password=s3c?ret, jdbc:postgresql://localhost/shop?password=…",
        "nonsense, nonsense",
    })
    void whatIsShownHoldsNoSecret(String url, String shown) {
        assertThat(new JdbcUrl(url)).hasToString(shown);
    }

    @Test
    void secretsAreThePasswordAndAllThatIsHidden() {
        assertThat(new JdbcUrl("jdbc:mysql://me:one@host/shop?key=two&ssl=true").secrets("three"))
                .isEqualTo(List.of("three", "me:one", "me", "one", "two"));
    }

    @Test
    void theProductIsTheWordBehindJdbc() {
        assertThat(new JdbcUrl("jdbc:PostgreSQL://localhost/shop").product()).isEqualTo("postgresql");
        assertThat(new JdbcUrl("postgresql://localhost/shop").isJdbc()).isFalse();
    }
}
