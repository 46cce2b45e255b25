package io.colonnade.tests.feature;

import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Preference.PREFERENCE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.SQLSERVER;

import io.colonnade.query.Insert;
import io.colonnade.tests.db.NewAuthor;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewPreference;
import io.colonnade.tests.db.NewReview;
import java.util.List;

/** Statements that change rows. */
final class Changes {
    private Changes() {}

    static List<Feature> inserts() {
        return List.of(
                Feature.of(
                        "several rows", insertInto(DIGIT).values(NewDigit.n(10)).values(NewDigit.n(11)), """
                        insert into "digit" ("n") values (?), (?)"""),
                Feature.of("a row of defaults", insertInto(PREFERENCE).values(NewPreference.defaults()), """
                        insert into "preference" default values""")
                        .own("insert into \"preference\" () values ()", MYSQL, MARIADB),
                Feature.of(
                        "a default beside a value",
                        insertInto(PREFERENCE)
                                .values(NewPreference.defaults().theme("dark"))
                                .values(NewPreference.defaults().pageSize(5)),
                        """
                        insert into "preference" ("theme", "page_size") values (?, default), (default, ?)"""));
    }

    /** Rows that are new, as MySQL counts a row that is changed twice. */
    static List<Feature> upserts() {
        String rows = "insert into \"review\" (\"book_id\", \"customer_id\", \"stars\") values (?, ?, ?)";
        String insert = rows + " on conflict (\"book_id\", \"customer_id\") do ";
        String change = " on duplicate key update \"stars\" = ";
        return List.of(
                Feature.of(
                        "insert or leave",
                        review(4).onConflict(REVIEW.bookId, REVIEW.customerId).doNothing(),
                        insert + "nothing"),
                Feature.of(
                                "insert or update",
                                review(5)
                                        .onConflict(REVIEW.bookId, REVIEW.customerId)
                                        .doUpdate(REVIEW.stars),
                                insert + "update set \"stars\" = \"excluded\".\"stars\"")
                        .own(rows + " as \"excluded\"" + change + "\"excluded\".\"stars\"", MYSQL)
                        .own(rows + change + "values(\"stars\")", MARIADB),
                Feature.of(
                        "insert or leave rows with different defaults",
                        insertInto(PREFERENCE)
                                .values(NewPreference.defaults().id(50).theme("dark"))
                                .values(NewPreference.defaults().id(51))
                                .onConflict(PREFERENCE.id)
                                .doNothing(),
                        "insert into \"preference\" (\"id\", \"theme\") values (?, ?), (?, default)"
                                + " on conflict (\"id\") do nothing"));
    }

    private static Insert<?> review(long book) {
        return insertInto(REVIEW).values(NewReview.bookId(book).customerId(1).stars((short) 3));
    }

    static List<Feature> updatesAndDeletes() {
        var other = BOOK.as("other");
        var number = DIGIT.as("number");
        return List.of(
                Feature.of(
                                "update under another name",
                                update(other).set(other.pages, 1).where(other.id.eq(1)),
                                """
                        update "book" as "other" set "pages" = ? where "other"."id" = ?""")
                        .own(
                                "update \"other\" set \"pages\" = ? from \"book\" as \"other\""
                                        + " where \"other\".\"id\" = ?",
                                SQLSERVER),
                Feature.of("delete under another name", deleteFrom(number).where(number.n.eq(8)), """
                        delete from "digit" as "number" where "number"."n" = ?""")
                        .own("delete \"number\" from \"digit\" as \"number\" where \"number\".\"n\" = ?", MARIADB)
                        .own(
                                "delete from \"number\" from \"digit\" as \"number\" where \"number\".\"n\" = ?",
                                SQLSERVER),
                Feature.of(
                        "two columns change places",
                        update(BOOK)
                                .set(BOOK.authorId, BOOK.editorId)
                                .set(BOOK.editorId, BOOK.authorId)
                                .where(BOOK.id.eq(3)),
                        """
                        update "book" set "author_id" = "book"."editor_id", "editor_id" = "book"."author_id" \
                        where "book"."id" = ?"""));
    }

    static List<Feature> returning() {
        return List.of(
                returningOfInsert(), returningOfRows(), returningOfUpsert(), returningOfUpdate(), returningOfDelete());
    }

    private static Feature returningOfInsert() {
        String insert = "insert into \"author\" (\"name\")";
        return Feature.of(
                        "of an insert",
                        insertInto(AUTHOR).values(NewAuthor.name("A")).returning(AUTHOR.id),
                        insert + " values (?) returning \"author\".\"id\"")
                .own(selected("author", "id", "final table (" + insert + " values (?))"), H2)
                .own(insert + " output inserted.\"id\" values (?)", SQLSERVER);
    }

    private static Feature returningOfUpsert() {
        return Feature.of(
                "of an upsert",
                insertInto(DIGIT)
                        .values(NewDigit.n(30))
                        .onConflict(DIGIT.n)
                        .doUpdate(DIGIT.n)
                        .returning(DIGIT.n),
                "insert into \"digit\" (\"n\") values (?) on conflict (\"n\") do update set"
                        + " \"n\" = \"excluded\".\"n\" returning \"digit\".\"n\"");
    }

    private static Feature returningOfRows() {
        String insert = "insert into \"digit\" (\"n\")";
        return Feature.of(
                        "of an insert of several rows",
                        insertInto(DIGIT)
                                .values(NewDigit.n(12))
                                .values(NewDigit.n(13))
                                .returning(DIGIT.n),
                        insert + " values (?), (?) returning \"digit\".\"n\"")
                .own(selected("digit", "n", "final table (" + insert + " values (?), (?))"), H2)
                .own(insert + " output inserted.\"n\" values (?), (?)", SQLSERVER);
    }

    private static Feature returningOfUpdate() {
        String update = "update \"book\" set \"pages\" = ?";
        String where = " where \"book\".\"id\" = ?";
        return Feature.of(
                        "of an update",
                        update(BOOK).set(BOOK.pages, 1).where(BOOK.id.eq(1)).returning(BOOK.pages),
                        update + where + " returning \"book\".\"pages\"")
                .own(selected("book", "pages", "final table (" + update + where + ")"), H2)
                .own(update + " output inserted.\"pages\"" + where, SQLSERVER);
    }

    private static Feature returningOfDelete() {
        String where = " where \"digit\".\"n\" = ?";
        return Feature.of(
                        "of a delete",
                        deleteFrom(DIGIT).where(DIGIT.n.eq(9)).returning(DIGIT.n),
                        "delete from \"digit\"" + where + " returning \"digit\".\"n\"")
                .own(selected("digit", "n", "old table (delete from \"digit\"" + where + ")"), H2)
                .own("delete from \"digit\" output deleted.\"n\"" + where, SQLSERVER);
    }

    private static String selected(String table, String column, String change) {
        return "select \"" + table + "\".\"" + column + "\" from " + change + " as \"" + table + "\"";
    }
}
