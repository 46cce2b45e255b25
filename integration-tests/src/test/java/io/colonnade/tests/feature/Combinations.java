package io.colonnade.tests.feature;

import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.generateSeries;
import static io.colonnade.Sql.recursive;
import static io.colonnade.Sql.recursiveDistinct;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.unnest;
import static io.colonnade.Sql.value;
import static io.colonnade.Sql.values;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.SQLSERVER;

import io.colonnade.query.CommonTable;
import io.colonnade.query.ListTable;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Select;
import io.colonnade.query.Series;
import io.colonnade.query.ValuesTable;
import java.util.List;

/** Several queries, tables that a query makes, and locks. */
final class Combinations {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);
    private static final String TEXT = "select \"digit\".\"n\" from \"digit\"";

    private Combinations() {}

    static List<Feature> sets() {
        return List.of(
                Feature.of("union", DIGITS.union(DIGITS), TEXT + " union " + TEXT),
                Feature.of("union all", DIGITS.unionAll(DIGITS), TEXT + " union all " + TEXT),
                Feature.of("intersect", DIGITS.intersect(DIGITS), TEXT + " intersect " + TEXT),
                Feature.of("intersect all", DIGITS.intersectAll(DIGITS), TEXT + " intersect all " + TEXT),
                Feature.of("except", DIGITS.except(DIGITS), TEXT + " except " + TEXT),
                Feature.of("except all", DIGITS.exceptAll(DIGITS), TEXT + " except all " + TEXT),
                Feature.of(
                        "limit of a union",
                        DIGITS.union(DIGITS).orderBy(DIGIT.n.asc()).limit(2),
                        TEXT + " union " + TEXT + " order by \"n\" limit ?"));
    }

    static List<Feature> tables() {
        CommonTable<Integer> common = cte("c", DIGITS);
        NumberExpr<Integer> n = value(0);
        CommonTable<Integer> counted = recursive(
                "c",
                select(n),
                self -> select(self.get(n).plus(1)).from(self).where(self.get(n).lt(3)));
        CommonTable<Integer> circle =
                recursiveDistinct("c", DIGITS, self -> select(self).from(self));
        return List.of(
                Feature.of(
                        "with",
                        select(common).from(common),
                        "with \"c\" (\"n\") as (" + TEXT + ") select \"c\".\"n\" from \"c\""),
                Feature.of(
                        "with recursive",
                        select(counted).from(counted),
                        "with recursive \"c\" (\"c1\") as (select cast(? as integer) union all select"
                                + " cast(\"c\".\"c1\" + ? as"
                                + " integer) from \"c\" where \"c\".\"c1\" < ?) select \"c\".\"c1\" from \"c\""),
                Feature.of(
                        "with recursive, by union",
                        select(circle).from(circle),
                        "with recursive \"c\" (\"n\") as (" + TEXT
                                + " union select \"c\".\"n\" from \"c\") select \"c\".\"n\"" + " from \"c\""),
                lateral(),
                valuesTable(),
                series(),
                list());
    }

    private static Feature lateral() {
        var titles = select(BOOK.title)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .as("x")
                .lateral();
        String query =
                "(select \"book\".\"title\" from \"book\" where \"book\".\"author_id\" = \"author\".\"id\") as \"x\"";
        String start = "select \"x\".\"title\" from \"author\" cross ";
        return Feature.of(
                        "lateral",
                        select(titles.get(BOOK.title)).from(AUTHOR).crossJoin(titles),
                        start + "join lateral " + query)
                .own(start + "apply " + query, SQLSERVER);
    }

    private static Feature valuesTable() {
        ValuesTable<Integer> v = values("v", List.of(1, 2)).column(DIGIT.n, row -> row);
        return Feature.of(
                "values", select(v.get(DIGIT.n)).from(v), "select \"v\".\"n\" from (values (?), (?)) as \"v\" (\"n\")");
    }

    private static Feature series() {
        Series n = generateSeries("s", 1, 3);
        return Feature.of(
                "generate_series",
                select(n).from(n),
                "select \"s\".\"value\" from generate_series(?, ?, ?) as \"s\" (\"value\")");
    }

    private static Feature list() {
        ListTable x = unnest("x", DIGIT.n, List.of(1, 2));
        return Feature.of(
                "unnest", select(x.get(DIGIT.n)).from(x), "select \"x\".\"n\" from unnest(?) as \"x\" (\"n\")");
    }

    static List<Feature> locks() {
        String lock = "select \"digit\".\"n\" from \"digit\" with (updlock, rowlock";
        return List.of(
                Feature.of("for update", DIGITS.forUpdate(), TEXT + " for update")
                        .own(lock + ")", SQLSERVER),
                Feature.of("for update of", DIGITS.forUpdate().of(DIGIT), TEXT + " for update of \"digit\"")
                        .own(lock + ")", SQLSERVER),
                Feature.of("for share", DIGITS.forShare(), TEXT + " for share")
                        .own(TEXT + " lock in share mode", MARIADB)
                        .own(TEXT + " with (repeatableread, rowlock)", SQLSERVER),
                Feature.of("for update nowait", DIGITS.forUpdate().noWait(), TEXT + " for update nowait")
                        .own(lock + ", nowait)", SQLSERVER),
                Feature.of("for update skip locked", DIGITS.forUpdate().skipLocked(), TEXT + " for update skip locked")
                        .own(lock + ", readpast)", SQLSERVER),
                Feature.of(
                                "limit with ties",
                                DIGITS.orderBy(DIGIT.n.asc()).limit(2).withTies(),
                                TEXT + " order by \"digit\".\"n\" fetch first ? rows with ties")
                        .own(
                                "select top (?) with ties \"digit\".\"n\" from \"digit\" order by \"digit\".\"n\"",
                                SQLSERVER));
    }
}
