package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.harness.Wrong.failsOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.query.Select;
import io.colonnade.tests.harness.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts compared and sorted by the rules of a collation. */
class CollateTest {
    private static Select<Long> sorted(String collation) {
        return select(BOOK.id)
                .from(BOOK)
                .where(BOOK.title.lower().collate(collation).gt("D"))
                .orderBy(BOOK.title.collate(collation).desc());
    }

    @Test
    void compared_and_sorted() {
        assertThat(sorted("en-US-x-icu").toSql(POSTGRES.dialect()))
                .isEqualTo("select \"book\".\"id\" from \"book\" where (lower(\"book\".\"title\") collate"
                        + " \"en-US-x-icu\") > ? order by \"book\".\"title\" collate \"en-US-x-icu\" desc");
        assertThat(sorted("utf8mb4_bin").toSql(MYSQL.dialect()))
                .isEqualTo(
                        "select `book`.`id` from `book` where (lower(`book`.`title`) collate `utf8mb4_bin`) > ? order"
                                + " by `book`.`title` collate `utf8mb4_bin` desc");
        assertThat(sorted("Latin1_General_BIN2").toSql(SQLSERVER.dialect()))
                .isEqualTo(
                        "select [book].[id] from [book] where (lower([book].[title]) collate Latin1_General_BIN2) > ?"
                                + " order by [book].[title] collate Latin1_General_BIN2 desc");
        Map<Target, String> collations =
                Map.of(POSTGRES, "C", MYSQL, "utf8mb4_bin", MARIADB, "utf8mb4_bin", SQLSERVER, "Latin1_General_BIN2");
        everywhereResult((target, db) -> {
            String collation = collations.get(target);
            if (collation != null) {
                assertThat(sorted(collation).fetch(db)).as("on " + target).containsExactly(4L, 2L, 5L, 1L, 3L);
            }
            return "done";
        });
    }

    @Test
    void a_collation_on_h2() {
        failsOn(H2, db -> sorted("C").fetch(db));
    }

    @Test
    void a_collation_that_sql_server_cannot_have() {
        assertThatThrownBy(() -> sorted("en--x").toSql(SQLSERVER.dialect()))
                .hasMessage("collate(…) was given a name that no collation of SQL Server has: they are made of letters,"
                        + " digits and _, such as Latin1_General_BIN2. [colonnade:dialect]");
    }

    @Test
    void a_column_of_an_outer_joined_table_stays_refused() {
        fails(db -> select(BOOK.title, AUTHOR.name.collate("C"))
                .from(BOOK)
                .leftJoin(AUTHOR)
                .on(AUTHOR.id.eq(BOOK.authorId))
                .fetch(db));
    }

    @Test
    void a_collation_that_is_no_name() {
        fails(db -> BOOK.title.collate("C\" desc --"));
    }
}
