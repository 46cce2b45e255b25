package io.colonnade.migrations;

import io.colonnade.migrations.internal.ConnectMessages;
import io.colonnade.migrations.internal.Drivers;
import io.colonnade.migrations.internal.JdbcUrl;
import io.colonnade.migrations.internal.Scrubbed;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A URL, a user and a password as a data source: each connection is a new one of the driver on the class path.
 *
 * <pre>{@code
 * DataSource shop = DriverDataSource.of("jdbc:postgresql://localhost:5432/shop", "shop", password);
 * }</pre>
 *
 * <p>Drivers are found by {@link java.util.ServiceLoader}, never through {@code DriverManager}, so that it works in any
 * class loader. What goes wrong is a {@link CannotConnectException}; the password is in no message.
 */
public final class DriverDataSource implements DataSource {

    private final JdbcUrl url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Drivers drivers;

    private DriverDataSource(JdbcUrl url, @Nullable String user, @Nullable String password, Drivers drivers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.drivers = drivers;
    }

    /** A data source whose driver is looked for where Colonnade is, then in the thread's context class loader. */
    public static DriverDataSource of(String url, @Nullable String user, @Nullable String password) {
        return new DriverDataSource(new JdbcUrl(url), user, password, Drivers.visible());
    }

    /** A data source whose driver is looked for in this class loader only. */
    public static DriverDataSource of(
            String url, @Nullable String user, @Nullable String password, ClassLoader loader) {
        return new DriverDataSource(new JdbcUrl(url), user, password, Drivers.in(loader));
    }

    /** The URL as it was given; it may hold secrets, so print {@link #toString()} instead. */
    public String url() {
        return url.text();
    }

    /** The user, or null when none was given. */
    public @Nullable String user() {
        return user;
    }

    /** The password, or null when none was given. */
    public @Nullable String password() {
        return password;
    }

    /**
     * Opens a connection.
     *
     * @throws CannotConnectException when it cannot be opened
     */
    @Override
    public Connection getConnection() throws SQLException {
        return connect(user, password);
    }

    @Override
    public Connection getConnection(@Nullable String otherUser, @Nullable String otherPassword) throws SQLException {
        return connect(otherUser, otherPassword);
    }

    private Connection connect(@Nullable String as, @Nullable String secret) throws SQLException {
        ConnectMessages messages = new ConnectMessages(url, as, secret != null);
        if (!url.isJdbc()) {
            throw new CannotConnectException(messages.notJdbc());
        }
        Driver driver = drivers.accepting(url);
        if (driver == null) {
            throw new CannotConnectException(messages.notAccepted(drivers.names()));
        }
        try {
            Connection connection = driver.connect(url.text(), properties(as, secret));
            if (connection != null) {
                return connection;
            }
        } catch (SQLException failure) {
            SQLException harmless = Scrubbed.of(failure, url.secrets(secret));
            throw new CannotConnectException(messages.refused(harmless), harmless);
        }
        throw new CannotConnectException(messages.malformed());
    }

    private static Properties properties(@Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This data source is a " + DriverDataSource.class.getName() + ", not a " + type.getName()
                + ". Unwrap its connections instead.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    /** Always null: nothing is logged. */
    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException("A DriverDataSource logs nothing.");
    }

    /** Always 0: the driver's own timeout holds; set it in the URL. */
    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("A DriverDataSource is immutable: set the timeout in the URL.");
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("A DriverDataSource logs nothing.");
    }

    /** The URL and the user; no secrets. */
    @Override
    public String toString() {
        return url.shown() + (user == null ? "" : " as " + user);
    }
}
