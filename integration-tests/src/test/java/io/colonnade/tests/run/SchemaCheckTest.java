package io.colonnade.tests.run;

import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Filled.FILLED;
import static io.colonnade.tests.db.Listed.LISTED;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Preference.PREFERENCE;
import static io.colonnade.tests.db.PricedBook.PRICED_BOOK;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.colonnade.error.RefusedException;
import io.colonnade.error.SchemaChangedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.NumberColumn;
import io.colonnade.schema.Routine;
import io.colonnade.schema.Table;
import io.colonnade.schema.TableFunction;
import io.colonnade.schema.TextColumn;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An application compares the tables that it uses with the database that it meets. */
class SchemaCheckTest {
    private record Shown(long id, String title, @Nullable Integer pages) {
        /** Refuses what a generated record may refuse, too. */
        Shown {
            if (title.isEmpty()) {
                throw new IllegalArgumentException("no title");
            }
        }
    }

    /** What the classes were generated from: id bigint not null, title varchar not null, pages integer null. */
    private static final class Checked extends Table<Shown> {
        final NumberColumn<Long> id = bigint("id");
        final TextColumn<String> title = varchar("title");
        final NumberColumn<@Nullable Integer> pages = integer("pages").nullable();

        Checked() {
            super(null, "checked_one", null);
        }

        @Override
        public Shown read(RowCursor row) {
            return new Shown(row.nextLong(id), row.next(title), row.nextOrNull(pages));
        }

        @Override
        public void write(RowWriter writer, Shown row) {
            writer.put(id, row.id());
            writer.put(title, row.title());
            writer.put(pages, row.pages());
        }
    }

    private static final Checked CHECKED = new Checked();

    /** Of a type that MySQL's and MariaDB's queries convert, so that a text in its place would be read as a number. */
    private static final class Scored extends Table<Float> {
        final NumberColumn<Float> score = real("score");

        Scored() {
            super(null, "checked_one", null);
        }

        @Override
        public Float read(RowCursor row) {
            return row.next(score);
        }

        @Override
        public void write(RowWriter writer, Float row) {
            writer.put(score, row);
        }
    }

    @Test
    void what_was_generated_from_one_database_suits_all_that_it_was_tested_on() {
        everywhere(db -> db.verify(
                AUTHOR,
                BOOK,
                CUSTOMER,
                DIGIT,
                ORDER,
                ORDER_LINE,
                PREFERENCE,
                PUBLISHER,
                REVIEW,
                PRICED_BOOK,
                BOOK.as("b")));
    }

    @Test
    void every_type_suits_the_database_that_has_it() {
        everywhere(db -> db.verify(FILLED, MAYBE));
        everywhereConnected((target, dataSource) -> {
            if (target == Target.H2 || target == Target.POSTGRES) {
                Database.of(dataSource).verify(LISTED);
            }
        });
    }

    @Test
    void the_same_is_the_same() throws SQLException {
        agrees("id bigint not null, title varchar(200) not null, pages integer");
    }

    @Test
    void what_is_no_business_of_the_classes_is_none() throws SQLException {
        agrees("id bigint not null, title varchar(20) not null, pages smallint, note varchar(10)");
        agrees("pages bigint, id bigint not null, title char(20) not null, stars integer default 3 not null");
    }

    @Test
    void what_was_changed_has_a_line() throws SQLException {
        differs("id bigint not null, title varchar(200) not null", "checked_one.pages: no such column");
        differs(
                "id bigint, title varchar(200) not null, pages integer not null",
                "checked_one.id: not null → null",
                "checked_one.pages: null → not null");
        differs(
                "id bigint not null, title varchar(200) not null, pages integer, stars integer not null",
                "checked_one.stars: added, not null and without a default");
    }

    @Test
    void another_type_has_a_line() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            List<String> found =
                    differences(dataSource, CHECKED, "id varchar(20) not null, title date not null, pages integer");
            assertThat(found).hasSize(2);
            assertThat(found.get(0)).matches("checked_one\\.id: bigint → (?i)(character varying|varchar)");
            assertThat(found.get(1)).matches("checked_one\\.title: varchar → (?i)date");
        });
    }

    @Test
    void a_text_in_place_of_a_number_that_is_converted_has_a_line() throws SQLException {
        everywhereConnected((target, dataSource) -> {
            assertThat(differences(dataSource, new Scored(), "score real not null"))
                    .as(target + "")
                    .isEmpty();
            assertThat(differences(dataSource, new Scored(), "score varchar(20) not null"))
                    .as(target + "")
                    .singleElement()
                    .asString()
                    .matches("checked_one\\.score: real → (?i)(character varying|varchar)");
        });
    }

    @Test
    void the_message_says_what_to_do() throws SQLException {
        everywhereConnected((target, dataSource) -> assertThatThrownBy(
                        () -> Database.of(dataSource).verify(DIGIT, CHECKED))
                .isInstanceOf(SchemaChangedException.class)
                .satisfies(failure -> assertThat(
                                String.valueOf(failure.getMessage()).replaceAll("in schema \\S+", "in schema …"))
                        .isEqualTo("""
                                The database is not what the classes were generated from:
                                  checked_one: no such table in schema …
                                Likely the migrations have not run here, or the classes are older than they: migrate \
                                the database, or generate the classes again.""")));
    }

    private static final class Recent extends TableFunction<Integer> {
        Recent() {
            super("recent", Routine.of("recent_books").call());
        }

        @Override
        public Integer read(RowCursor row) {
            throw new AssertionError("a function is not read here");
        }
    }

    @Test
    void a_function_is_refused() throws SQLException {
        everywhereConnected((target, dataSource) -> assertThatThrownBy(
                        () -> Database.of(dataSource).verify(BOOK, new Recent()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "db.verify(…) was given the function \"recent\", and it compares tables and views only. Let mvn"
                                + " colonnade:verify compare the functions of the database, or call this one in a test."
                                + " [colonnade:statement]"));
    }

    private static void agrees(String columns) throws SQLException {
        everywhereConnected((target, dataSource) -> assertThat(differences(dataSource, CHECKED, columns))
                .as(target + "")
                .isEmpty());
    }

    private static void differs(String columns, String... lines) throws SQLException {
        everywhereConnected((target, dataSource) -> assertThat(differences(dataSource, CHECKED, columns))
                .as(target + "")
                .containsExactly(lines));
    }

    private static List<String> differences(DataSource dataSource, Table<?> table, String columns) throws SQLException {
        run(dataSource, "create table checked_one (" + columns + ")");
        try {
            SchemaChangedException failure = catchThrowableOfType(
                    SchemaChangedException.class, () -> Database.of(dataSource).verify(table));
            return failure == null ? List.of() : failure.differences();
        } finally {
            run(dataSource, "drop table checked_one");
        }
    }

    private static void run(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
