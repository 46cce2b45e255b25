package io.colonnade.tests.function;

import io.colonnade.tests.harness.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page about functions: each call, and what it becomes on each database. */
final class FunctionTable {
    private static final String OPENING = """
            # Functions

            Written by a test (`FunctionTableTest`) from what each dialect renders. Do not edit it, record it:
            `mvn verify -Dcolonnade.record=true`, then read the difference.

            A function gives the same value on every database, or is refused where it cannot. What is not equal is said
            here, and in the comment of the method:

            * **Null** in, null out, but for `concatWs`, `nullIf`, `coalesce` and `orElse`. `greatest` and `least` are
              null when one of their arguments is.
            * **Characters** are code points on PostgreSQL, MySQL and MariaDB. On H2, and on SQL Server but for
              collations of supplementary characters, an emoji is two: it has that length, and can be cut in two.
            * **Searching** (`position`, `replace`, `greatest` of texts) follows the collation where the database does:
              `position` on MySQL, MariaDB and SQL Server, `replace` on SQL Server. `upper`, `lower` and what ignores
              case follow the database's idea of letters. Regular expressions are the database's own; capitals count.
            * **Floating point**: two databases may differ in the last digit. What has no result, such as the root of a
              negative number, is an error on PostgreSQL and SQL Server, null or an error on MySQL and
              MariaDB, an error or NaN on H2.
            * **Points in time** are taken in UTC, whatever the session's time zone is; `currentDate()` and
              `localTimestamp()` are the session's. MySQL and MariaDB have them from 1970 on; what would be earlier is
              null.
            * **Lengths of time** have no type: an amount is a whole number, given or of the database
              (`plusDays(x, y)`), a `Period` is `plusDays(plusMonths(x, …), …)`, a `Duration` is `plusSeconds(x, …)`,
              and what is between two is asked for in a unit (`secondsBetween(x, y).dividedBy(3600)` in hours). A
              column of type `interval` is text.
            * **Casts** are the methods below, each exact or refused: there is no `cast` to any type. Whether one JSON
              document contains another is another question on every database: see `PostgresSql`.
            * **No such date**: `makeDate(2023, 2, 30)` is null on MySQL and MariaDB, elsewhere an error.
            """;

    private FunctionTable() {}

    static String of(Map<String, List<Call>> themes) {
        StringBuilder page = new StringBuilder(OPENING);
        themes.forEach((theme, calls) -> {
            page.append("\n## ").append(theme).append('\n');
            calls.forEach(call -> page.append(entry(call)));
        });
        return page.toString().strip();
    }

    private static String entry(Call call) {
        Map<String, List<String>> databases = new LinkedHashMap<>();
        for (Target target : Target.values()) {
            databases
                    .computeIfAbsent(call.on(target), none -> new ArrayList<>())
                    .add(target.dialect().name());
        }
        StringBuilder entry = new StringBuilder("\n**`" + call.java() + "`**\n");
        databases.forEach((text, names) -> {
            String all = names.size() == Target.values().length ? "all" : String.join(", ", names);
            entry.append("* ").append(all).append(": ").append(text).append('\n');
        });
        return entry.toString();
    }
}
