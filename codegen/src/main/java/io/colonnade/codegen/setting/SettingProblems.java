package io.colonnade.codegen.setting;

import io.colonnade.codegen.problem.Problem;
import java.util.List;

/** What is said about settings that cannot be right. */
final class SettingProblems {

    private SettingProblems() {}

    static Problem blankPattern(String setting) {
        return new Problem(
                "<" + setting + "> has an empty pattern.",
                "an element without content, or a comma too many.",
                "write names in it, in which * stands for any characters and ? for one; or leave it out.");
    }

    static Problem noColumn(String setting, String pattern) {
        return new Problem(
                "The pattern \"" + pattern + "\" of <" + setting + "> names no column.",
                "the table is missing.",
                "write table.column, such as book.isbn; *." + pattern + " is that column of every table.");
    }

    static Problem noRule(String setting, String rule) {
        return new Problem(
                "\"" + rule + "\" of <" + setting + "> is no rule for a name.",
                "it has no = between a pattern and a name, nothing on one side of it, or several * in the name.",
                setting.equals("tableNames")
                        ? "write what a table is called: tbl_* = *, or t042 = book."
                        : "write what a column is called: *.c_* = *, or book.titel = title.");
    }

    static Problem noStar(String setting, String rule) {
        return new Problem(
                "\"" + rule + "\" of <" + setting + "> has a * in the name, but none in the pattern.",
                "a * in the name is what the pattern's last * stands for.",
                "write both with it, such as tbl_* = *, or the whole name.");
    }

    static Problem noType(String type) {
        return new Problem(
                type.isEmpty()
                        ? "A <forcedType> has no <type>."
                        : "\"" + type + "\" is not the full name of a class, as <type> of a <forcedType> has to be.",
                "the package is missing, the type is a primitive one, or it has type arguments.",
                "write a class as Java code would import it, such as <type>com.acme.Isbn</type>.");
    }

    static Problem noPattern(String type) {
        return new Problem(
                "The <forcedType> of " + type + " is for no column.",
                "<columns> and <databaseTypes> are both missing.",
                "write which columns it is for, such as <columns>book.isbn</columns>"
                        + " or <databaseTypes>json</databaseTypes>.");
    }

    static Problem noMethod(String setting, String method, String type) {
        return new Problem(
                method.isEmpty()
                        ? "The <forcedType> of " + type + " has no <" + setting + ">."
                        : "\"" + method + "\" is not a method, as <" + setting + "> of the <forcedType> of " + type
                                + " has to be.",
                "a forced type needs two methods: <read> makes a value from what the database holds,"
                        + " <write> the other way round.",
                "write a method of that class or, with its package, of another one, such as <" + setting + ">" + type
                        + (setting.equals("read") ? "::parse" : "::text") + "</" + setting + ">.");
    }

    static Problem nothingLeft() {
        return new Problem(
                "<includeTables> and <excludeTables> leave no table.",
                "a pattern does not name the tables as a snapshot has them: without the schema in the default one,"
                        + " with it in others, and in the catalog's own case.",
                "correct the patterns; archive.* stands for all tables of the schema archive, *.loan for loan in"
                        + " every schema but the default one.");
    }

    static Problem noVersions(List<String> columns) {
        return new Problem(
                "<versionColumns> fits what cannot hold a row's version: " + String.join(", ", columns) + ".",
                "a version is the one column of its table that each update counts up: a whole number, never null, not"
                        + " made by the database, beside a primary key. A time is none: two changes can have the same.",
                "declare such a column, version integer default 0 not null; where a pattern fits others, too, write"
                        + " a narrower one, or the columns one by one.");
    }

    static Problem typedVersion(String column) {
        return new Problem(
                column + " of <versionColumns> has a Java type of its own, which cannot be counted up.",
                "a <forcedType> fits it, or a foreign key that <typedIds> gives its type.",
                "leave it out there, or leave it out of <versionColumns>.");
    }

    static Problem differentTypes(ForcedType type, List<String> columns) {
        return new Problem(
                "The <forcedType> of " + type.type() + " fits columns of different types: " + String.join(", ", columns)
                        + ".",
                "a pattern fits more columns than it should; one pair of methods is for one type of the database.",
                "narrow it with <databaseTypes>, and write a second <forcedType> for the other type.");
    }
}
