package io.colonnade.tests.harness;

import io.colonnade.dialect.Dialect;
import io.colonnade.dialect.Mariadb;
import io.colonnade.dialect.Mysql;
import io.colonnade.dialect.Postgres;
import io.colonnade.dialect.SqlServer;
import java.util.List;

/** A dialect that every test answers for. A new one makes each test fail that does not state its text. */
public enum Target {
    /** H2. */
    H2("h2", io.colonnade.dialect.H2.at(2), "\"\""),
    /** PostgreSQL. */
    POSTGRES("postgres", Postgres.at(18), "\"\""),
    /** MySQL. */
    MYSQL("mysql", Mysql.at(8), "``"),
    /** MariaDB. */
    MARIADB("mariadb", Mariadb.at(11), "``"),
    /** SQL Server; texts are stated for the oldest version that is written for. */
    SQLSERVER("sqlserver", SqlServer.at(2017), "[]");

    /** Those that answer alike, mostly. */
    public static final List<Target> MYSQL_FAMILY = List.of(MYSQL, MARIADB);

    /** Those that have no arrays to bind. */
    public static final List<Target> WITHOUT_ARRAYS = List.of(MYSQL, MARIADB, SQLSERVER);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a dialect is a record of answers
    private final Dialect dialect;

    private final String quotes;

    Target(String key, Dialect dialect, String quotes) {
        this.key = key;
        this.dialect = dialect;
        this.quotes = quotes;
    }

    /** What its engine, its migrations and its properties are called. */
    public String key() {
        return key;
    }

    /** What texts are stated for. */
    public Dialect dialect() {
        return dialect;
    }

    /** A message whose SQL has its names as this database quotes them, with double quotes around them. */
    String inDoubleQuotes(String message) {
        int sql = message.indexOf("SQL: ");
        return sql < 0 ? message : message.substring(0, sql) + namesInDoubleQuotes(message.substring(sql));
    }

    /** A text with its names as this database quotes them, with double quotes around them. */
    String namesInDoubleQuotes(String sql) {
        return new QuotedNames(quotes.charAt(0), quotes.charAt(1)).inDoubleQuotes(sql);
    }

    /** A text whose names stand in double quotes, with the names as this database quotes them. */
    public String translated(String text) {
        return new QuotedNames(quotes.charAt(0), quotes.charAt(1)).translated(text);
    }
}
