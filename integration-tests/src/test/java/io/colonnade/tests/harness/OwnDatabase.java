package io.colonnade.tests.harness;

import java.util.List;
import java.util.Locale;

/**
 * A database of a test's own on a server that others use too: a schema where schemas are cheap, else a whole database.
 *
 * @param create statements on the server that make it
 * @param url the URL that leads into it
 * @param drop statements on the server that remove it
 */
record OwnDatabase(List<String> create, String url, List<String> drop) {

    static OwnDatabase on(Target target, String server, String name) {
        return switch (target) {
            case H2 -> schema(name, server + ";SCHEMA=" + name);
            case POSTGRES -> schema(name, server + (server.contains("?") ? "&" : "?") + "currentSchema=" + name);
            case MYSQL, MARIADB -> database(name, mysqlUrl(server, name));
            case SQLSERVER -> sqlServer(name, sqlServerUrl(server, name));
        };
    }

    private static OwnDatabase schema(String name, String url) {
        return new OwnDatabase(List.of("create schema " + name), url, List.of("drop schema " + name + " cascade"));
    }

    private static OwnDatabase database(String name, String url) {
        return new OwnDatabase(
                List.of("create database " + name + " character set utf8mb4"), url, List.of("drop database " + name));
    }

    /** Readers see the last committed version, as everywhere else; connections that are still open are cut. */
    private static OwnDatabase sqlServer(String name, String url) {
        return new OwnDatabase(
                List.of(
                        "create database [" + name + "]",
                        "alter database [" + name + "] set read_committed_snapshot on"),
                url,
                List.of(
                        "alter database [" + name + "] set single_user with rollback immediate",
                        "drop database [" + name + "]"));
    }

    /** The part between the host and the parameters is the database. */
    private static String mysqlUrl(String server, String name) {
        return server.replaceFirst("^([^/?]*//[^/?]*)(?:/[^?]*)?", "$1/" + name);
    }

    /** A time is sent as a time: by default it is sent as a datetime, which has fewer digits. */
    private static String sqlServerUrl(String server, String name) {
        String bare = server.replaceAll("(?i);database(?:Name)?=[^;]*", "").replaceAll(";+$", "");
        String url = bare + ";databaseName=" + name;
        return url.toLowerCase(Locale.ROOT).contains(";sendtimeasdatetime=") ? url : url + ";sendTimeAsDatetime=false";
    }
}
