package io.colonnade.tests.page;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Page;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.Plan;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A page is found by the index of its order, however far it is from the first: the plans say so. */
class PagePlanTest {
    private static final Select<Long> BY_PAGES = select(BOOK.id).from(BOOK).orderBy(BOOK.pages.asc(), BOOK.id.asc());

    @Test
    void the_second_page_begins_in_the_index() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            if (target == Target.SQLSERVER) {
                return; // a plan is a mode of the session there, not a statement: one of its first checks
            }
            Database db = Database.of(dataSource);
            try (Connection connection = dataSource.getConnection()) {
                fill(connection, target);
                Page<Long> first = BY_PAGES.fetchPage(db, 20);
                assertThat(BY_PAGES.fetchPage(db, 20, first.next()).rows())
                        .as("on " + target)
                        .isEqualTo(LongStream.range(1_021, 1_041).boxed().toList());
                assertThat(Plan.of(connection, target, BY_PAGES.pageQuery(20, first.next())))
                        .as("on " + target)
                        .containsPattern(seek(target));
                assertThat(Plan.of(connection, target, BY_PAGES.limit(20)))
                        .as("what is no page, on " + target)
                        .doesNotContainPattern(seek(target));
            }
        });
    }

    /** What a plan calls a look-up of a place in the index, as opposed to a walk over all of it. */
    private static Pattern seek(Target target) {
        return Pattern.compile(
                switch (target) {
                    case H2 -> "book_pages_ix: ";
                    case POSTGRES -> "index (only )?scan using book_pages_ix .*\\s+index cond: \\(row\\(";
                    case MYSQL, MARIADB -> "\"access_type\": \"range\"[^}]*\"key\": \"book_pages_ix\"";
                    case SQLSERVER -> throw new IllegalStateException("It has no explain: see its showplan_text.");
                });
    }

    private static void fill(Connection connection, Target target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index book_pages_ix on book (pages, id)");
            for (String ten : List.of("a", "b", "c", "d")) {
                statement.execute("create table " + ten + " as select n from digit");
            }
            statement.execute(
                    "insert into book (id, title, price, pages) select 1001 + a.n + 10 * b.n + 100 * c.n + 1000"
                            + " * d.n, 'a book', 1, 0 from a cross join b cross join c cross join d");
            statement.execute(target == Target.MYSQL || target == Target.MARIADB ? "analyze table book" : "analyze");
        }
    }
}
