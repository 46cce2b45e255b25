package io.colonnade.codegen.read;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.problem.Problem;
import java.sql.SQLException;
import java.util.List;

/** What readers say when they cannot go on. */
final class ReadProblems {

    private ReadProblems() {}

    static Problem noSchema(String schema, String product, List<String> existing) {
        String hint = existing.stream()
                .filter(schema::equalsIgnoreCase)
                .findFirst()
                .map(other -> "the schema is spelt \"" + other + "\" in the catalog; upper and lower case differ. ")
                .orElse("the name is misspelt, or the migration that creates the schema did not run. ");
        return new Problem(
                "The " + product + " database has no schema \"" + schema + "\".",
                hint + "Schemas that exist: " + String.join(", ", existing) + ".",
                "name one of these in the generator's schemas, or create the schema in a migration.");
    }

    static Problem nothing(String schema, String product, List<String> existing) {
        List<String> others =
                existing.stream().filter(other -> !other.equals(schema)).toList();
        String elsewhere =
                others.isEmpty() ? "There is no other schema." : "Other schemas: " + String.join(", ", others) + ".";
        String hidden = hides(product) ? "the user has no right to see the tables, " : "";
        return new Problem(
                "Schema \"" + schema + "\" of the " + product
                        + " database holds nothing to generate from: no table, view, sequence or function.",
                "no migration ran on this database, " + hidden + "or the tables are in another schema. " + elsewhere,
                "check the migrations directory or the URL, or name the right schema in the generator's schemas.");
    }

    /** Whether the catalog shows a user only what it has a right to. */
    private static boolean hides(String product) {
        return product.equals("Microsoft SQL Server") || product.equals("MySQL") || product.equals("MariaDB");
    }

    static Problem noColumns(QualifiedName name, boolean isView, String product) {
        return new Problem(
                (isView ? "View \"" : "Table \"") + name.name() + "\" in schema \"" + name.schema() + "\" of the "
                        + product + " database shows no columns.",
                isView
                        ? "it is broken, as something that it selects was dropped or renamed; or the user has no right"
                                + " to it."
                        : "the user has no right to it.",
                (isView ? "repair or drop the view in a migration, or " : "")
                        + "grant the user the right to select from it.");
    }

    static Problem hiddenColumns(QualifiedName name, String product) {
        return new Problem(
                "Table \"" + name.name() + "\" in schema \"" + name.schema() + "\" of the " + product
                        + " database shows only some of its columns.",
                "the user has rights to these columns only.",
                "grant the user the right to select from the whole table, or generate as another user.");
    }

    static Problem broken(SQLException failure) {
        return new Problem(
                "The connection broke while the catalog of the database was read (SQLState " + failure.getSQLState()
                        + ").",
                "the database was stopped or dropped, or someone ended the connection; nothing was generated.",
                "see that the database is there, and run the build again.");
    }

    static Problem noDefaultSchema(String product, List<String> existing) {
        boolean inUrl = product.equals("MySQL") || product.equals("MariaDB");
        String cause = inUrl ? "its URL names no database. " : "its search path names no schema that exists. ";
        return new Problem(
                "The connection to the " + product + " database has no default schema.",
                cause + "Schemas that exist: " + String.join(", ", existing) + ".",
                "name the schemas to read in the generator's schemas.");
    }

    static Problem tooOld(String product, String version, String oldest) {
        return new Problem(
                "The catalog of " + product + " " + version + " cannot be read.",
                "it lacks what " + product + " " + oldest + " brought, among it the check constraints.",
                "generate from a server of version " + oldest + " or later.");
    }

    static Problem mariadbAsMysql() {
        return new Problem(
                "A MariaDB server is read through the driver of MySQL.",
                "the URL begins with \"jdbc:mysql:\", or it asks MariaDB's driver to call the server MySQL; MySQL's"
                        + " driver loses microseconds on MariaDB and misreads its UUIDs.",
                "use MariaDB's driver, org.mariadb.jdbc:mariadb-java-client, and a URL that begins with"
                        + " \"jdbc:mariadb:\".");
    }

    static Problem unreadable(SQLException failure) {
        return new Problem(
                "The catalog of the database could not be read (SQLState " + failure.getSQLState() + ").",
                "the user may not read the catalog; the driver's exception has the details.",
                "try the same URL and user in another client, or grant the user the right to see the tables.");
    }
}
