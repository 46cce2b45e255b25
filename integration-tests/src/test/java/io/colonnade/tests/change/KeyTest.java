package io.colonnade.tests.change;

import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.db.Book;
import io.colonnade.tests.db.CustomerRecord;
import io.colonnade.tests.db.OrderLineRecord;
import io.colonnade.tests.db.ReviewRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final String REVIEW_BY_KEY = """
            select "review"."book_id", "review"."customer_id", "review"."stars", "review"."body"
            from "review"
            where "review"."book_id" = ? and "review"."customer_id" = ?""";

    @Test
    void a_row_by_its_key() {
        verify(CUSTOMER.byKey(3))
                .sql("""
                         select "customer"."id", "customer"."email", "customer"."joined"
                         from "customer"
                         where "customer"."id" = ?""")
                .sql(MYSQL_FAMILY, """
                         select "customer"."id", "customer"."email", unix_timestamp("customer"."joined") from
                         "customer" where "customer"."id" = ?""")
                .binds(3L)
                .rows(new CustomerRecord(3, "zoë@example.org", OffsetDateTime.parse("2025-06-01T00:00:00Z")));
        verify(CUSTOMER.byKey(33)).sql("""
                        select "customer"."id", "customer"."email", "customer"."joined"
                        from "customer"
                        where "customer"."id" = ?""").sql(MYSQL_FAMILY, """
                         select "customer"."id", "customer"."email", unix_timestamp("customer"."joined") from
                         "customer" where "customer"."id" = ?""").binds(33L).rows();
    }

    @Test
    void a_row_by_its_composite_key() {
        verify(ORDER_LINE.byKey(1, 2))
                .sql("""
                         select "order_line"."order_id", "order_line"."line", "order_line"."book_id",
                           "order_line"."price", "order_line"."quantity", "order_line"."total"
                         from "order_line"
                         where "order_line"."order_id" = ? and "order_line"."line" = ?""")
                .binds(1L, 2)
                .rows(new OrderLineRecord(1, 2, 1, new BigDecimal("7.50"), 1, new BigDecimal("7.50")));
    }

    @Test
    void a_table_says_its_keys_under_its_own_name() {
        assertThat(ORDER_LINE.primaryKey()).containsExactly(ORDER_LINE.orderId, ORDER_LINE.line);
        assertThat(BOOK.uniqueKeys()).containsExactly(List.of(BOOK.isbn));
        assertThat(ORDER_LINE.uniqueKeys()).isEmpty();
        Book other = BOOK.as("other");
        assertThat(other.primaryKey()).containsExactly(other.id);
        assertThat(other.uniqueKeys()).containsExactly(List.of(other.isbn));
        assertThat(DIGIT.primaryKey()).containsExactly(DIGIT.n);
    }

    @Test
    void a_record_is_written_by_its_key() {
        verify(REVIEW.update(new ReviewRecord(3, 2, (short) 1, "Sand everywhere.")))
                .sql("""
                         update "review"
                         set "stars" = ?, "body" = ?
                         where "review"."book_id" = ? and "review"."customer_id" = ?""")
                .binds((short) 1, "Sand everywhere.", 3L, 2L)
                .changes(1);
        verify(REVIEW.byKey(3, 2))
                .sql(REVIEW_BY_KEY)
                .binds(3L, 2L)
                .rows(new ReviewRecord(3, 2, (short) 1, "Sand everywhere."));
        verify(REVIEW.byKey(3, 1)).sql(REVIEW_BY_KEY).binds(3L, 1L).rows(new ReviewRecord(3, 1, (short) 5, "Spice!"));
    }

    @Test
    void what_is_written_is_read() {
        everywhere(db -> {
            var dune = BOOK.byKey(3).fetchOne(db);
            assertThat(BOOK.update(dune).execute(db)).isEqualTo(1);
            assertThat(BOOK.byKey(3).fetchOne(db)).isEqualTo(dune);
        });
    }

    @Test
    void a_row_is_deleted_by_its_key() {
        verify(DIGIT.deleteByKey(7)).sql("""
                        delete from "digit" where "digit"."n" = ?""").binds(7).changes(1);
        verify(DIGIT.deleteByKey(7)).sql("""
                        delete from "digit" where "digit"."n" = ?""").binds(7).changes(0);
        long left =
                everywhereResult((target, db) -> (long) DIGIT.byKey(7).fetch(db).size());
        assertThat(left).isZero();
    }

    @Test
    void a_column_that_the_database_computes_is_left_alone() {
        verify(ORDER_LINE.update(new OrderLineRecord(3, 1, 3, BigDecimal.TEN, 5, BigDecimal.ZERO)))
                .sql("""
                         update "order_line"
                         set "book_id" = ?, "price" = ?, "quantity" = ?
                         where "order_line"."order_id" = ? and "order_line"."line" = ?""")
                .binds(3L, BigDecimal.TEN, 5, 3L, 1)
                .changes(1);
        verify(ORDER_LINE.byKey(3, 1))
                .sql("""
                         select "order_line"."order_id", "order_line"."line", "order_line"."book_id",
                           "order_line"."price", "order_line"."quantity", "order_line"."total"
                         from "order_line"
                         where "order_line"."order_id" = ? and "order_line"."line" = ?""")
                .binds(3L, 1)
                .rows(new OrderLineRecord(3, 1, 3, new BigDecimal("10.00"), 5, new BigDecimal("50.00")));
    }
}
