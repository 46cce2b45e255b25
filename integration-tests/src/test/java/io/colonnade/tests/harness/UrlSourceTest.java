package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.migrations.DriverDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Any engine can be replaced by a server at a URL, on which each test has a database of its own. */
class UrlSourceTest {
    @Test
    void a_database_of_its_own_is_migrated_and_dropped() throws SQLException {
        for (Engine engine : Session.engines()) {
            try (Source.Fresh server = engine.fresh();
                    UrlSource source =
                            UrlSource.connect(engine.target(), (DriverDataSource) server.dataSource(), "by a test")) {
                engine.ran(Session.nameOfCurrent());
                DataSource database;
                try (Source.Fresh first = source.fresh();
                        Source.Fresh second = source.fresh()) {
                    database = first.dataSource();
                    assertThat(books(database)).isEqualTo(6);
                    assertThat(books(second.dataSource())).isEqualTo(6);
                }
                assertThatThrownBy(() -> books(database)).isInstanceOf(SQLException.class);
            }
        }
    }

    private static int books(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from book")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void the_url_leads_into_it() {
        assertThat(url(Target.POSTGRES, "jdbc:postgresql://host/shop"))
                .isEqualTo("jdbc:postgresql://host/shop?currentSchema=own");
        assertThat(url(Target.MYSQL, "jdbc:mysql://host:3306/?sslMode=DISABLED"))
                .isEqualTo("jdbc:mysql://host:3306/own?sslMode=DISABLED");
        assertThat(url(Target.MYSQL, "jdbc:mysql://host")).isEqualTo("jdbc:mysql://host/own");
        assertThat(url(Target.MARIADB, "jdbc:mariadb://host:3306/shop")).isEqualTo("jdbc:mariadb://host:3306/own");
        assertThat(url(Target.SQLSERVER, "jdbc:sqlserver://host:1433;databaseName=master;encrypt=false"))
                .isEqualTo("jdbc:sqlserver://host:1433;encrypt=false;databaseName=own;sendTimeAsDatetime=false");
        assertThat(url(Target.SQLSERVER, "jdbc:sqlserver://host;database=a;sendTimeAsDatetime=true;"))
                .isEqualTo("jdbc:sqlserver://host;sendTimeAsDatetime=true;databaseName=own");
    }

    private static String url(Target target, String server) {
        return OwnDatabase.on(target, server, "own").url();
    }
}
