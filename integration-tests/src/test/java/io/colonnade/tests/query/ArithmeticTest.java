package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.NumberExpr;
import io.colonnade.tests.harness.QueryVerification;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    /** Of Dune: price 9.99, 412 pages, rating 4.25. */
    private static <N extends @Nullable Number> QueryVerification<N> ofDune(String text, NumberExpr<N> expression) {
        return verify(select(expression).from(BOOK).where(BOOK.id.eq(3)))
                .sql("select " + text + " from \"book\" where \"book\".\"id\" = ?");
    }

    private static <N extends @Nullable Number> QueryVerification<N> ofDune(
            String h2, String postgres, NumberExpr<N> expression) {
        return ofDune(h2, expression).sql(POSTGRES, "select " + postgres + " from \"book\" where \"book\".\"id\" = ?");
    }

    @Test
    void the_four_operations_on_decimals() {
        ofDune("\"book\".\"price\" + ?", BOOK.price.plus(1))
                .binds(BigDecimal.ONE, 3L)
                .rows(new BigDecimal("10.99"));
        ofDune("\"book\".\"price\" - ?", BOOK.price.minus(new BigDecimal("0.99")))
                .binds(new BigDecimal("0.99"), 3L)
                .rows(new BigDecimal("9.00"));
        ofDune("\"book\".\"price\" * ?", BOOK.price.times(2))
                .binds(new BigDecimal(2), 3L)
                .rows(new BigDecimal("19.98"));
        ofDune(
                        "round(cast(\"book\".\"price\" / cast(? as decfloat(100)) as decfloat(100)), ?)",
                        "round(cast(\"book\".\"price\" / ? as numeric), ?)",
                        BOOK.price.dividedBy(8).round(4))
                .sql(MYSQL_FAMILY, """
                         select round(cast("book"."price" as decimal(65, 20)) / ?, ?) from "book" where "book"."id" =
                         ?""")
                .sql(SQLSERVER, """
                         select round(cast([book].[price] as decimal(38, 16)) / ?, ?) from [book] where [book].[id] =
                         ?""")
                .binds(new BigDecimal(8), 4, 3L)
                .numerically()
                .rows(new BigDecimal("1.2488"));
    }

    @Test
    void whole_numbers_are_divided_as_whole_numbers() {
        ofDune("\"book\".\"pages\" / ?", BOOK.pages.dividedBy(5))
                .sql(MYSQL_FAMILY, """
                         select "book"."pages" div ? from "book" where "book"."id" = ?""")
                .binds(5, 3L)
                .rows(82);
        ofDune("\"book\".\"id\" / ?", BOOK.id.dividedBy(2))
                .sql(MYSQL_FAMILY, """
                         select "book"."id" div ? from "book" where "book"."id" = ?""")
                .binds(2L, 3L)
                .rows(1L);
        ofDune("-\"book\".\"pages\" / ?", BOOK.pages.negate().dividedBy(5))
                .sql(MYSQL_FAMILY, """
                         select -"book"."pages" div ? from "book" where "book"."id" = ?""")
                .binds(5, 3L)
                .rows(-82);
    }

    @Test
    void columns_of_one_type() {
        verify(select(ORDER_LINE.price.times(ORDER_LINE.total)).from(ORDER_LINE).where(ORDER_LINE.orderId.eq(2)))
                .sql("""
                         select "order_line"."price" * "order_line"."total"
                         from "order_line"
                         where "order_line"."order_id" = ?""")
                .binds(2L)
                .rows(new BigDecimal("144.0000"));
        ofDune("\"book\".\"id\" - \"book\".\"author_id\"", BOOK.id.nullable().minus(BOOK.authorId))
                .binds(3L)
                .rows(1L);
    }

    @Test
    void parentheses_follow_from_the_calls() {
        ofDune("(\"book\".\"pages\" + ?) * ?", BOOK.pages.plus(1).times(2))
                .binds(1, 2, 3L)
                .rows(826);
        ofDune("\"book\".\"pages\" + \"book\".\"pages\" * ?", BOOK.pages.plus(BOOK.pages.times(2)))
                .binds(2, 3L)
                .rows(1236);
        ofDune("\"book\".\"pages\" - ? - ?", BOOK.pages.minus(2).minus(10))
                .binds(2, 10, 3L)
                .rows(400);
        ofDune("\"book\".\"pages\" - (\"book\".\"pages\" - ?)", BOOK.pages.minus(BOOK.pages.minus(3)))
                .binds(3, 3L)
                .rows(3);
        ofDune("\"book\".\"pages\" / (\"book\".\"pages\" / ?)", BOOK.pages.dividedBy(BOOK.pages.dividedBy(4)))
                .sql(MYSQL_FAMILY, """
                         select "book"."pages" div ("book"."pages" div ?) from "book" where "book"."id" = ?""")
                .binds(4, 3L)
                .rows(4);
    }

    @Test
    void negation_and_magnitude() {
        ofDune("-\"book\".\"price\"", BOOK.price.negate()).binds(3L).rows(new BigDecimal("-9.99"));
        ofDune("abs(\"book\".\"price\" - ?)", BOOK.price.minus(20).abs())
                .binds(new BigDecimal(20), 3L)
                .rows(new BigDecimal("10.01"));
        ofDune("-(\"book\".\"pages\" + ?)", BOOK.pages.plus(1).negate())
                .binds(1, 3L)
                .rows(-413);
        ofDune("-(-\"book\".\"pages\")", BOOK.pages.negate().negate()).binds(3L).rows(412);
        ofDune("\"book\".\"pages\" - -\"book\".\"pages\"", BOOK.pages.minus(BOOK.pages.negate()))
                .binds(3L)
                .rows(824);
    }

    @Test
    void halves_are_rounded_away_from_zero() {
        ofDune(
                        "round(cast(\"book\".\"price\" * ? as decfloat(100)), ?)",
                        "round(cast(\"book\".\"price\" * ? as numeric), ?)",
                        BOOK.price.times(new BigDecimal("0.5")).round(1))
                .sql(WITHOUT_ARRAYS, """
                         select round("book"."price" * ?, ?) from "book" where "book"."id" = ?""")
                .binds(new BigDecimal("0.5"), 1, 3L)
                .numerically()
                .rows(new BigDecimal("5"));
        ofDune(
                        "round(cast(\"book\".\"price\" - ? as decfloat(100)), ?)",
                        "round(cast(\"book\".\"price\" - ? as numeric), ?)",
                        BOOK.price.minus(new BigDecimal("7.49")).round(0))
                .sql(WITHOUT_ARRAYS, """
                         select round("book"."price" - ?, ?) from "book" where "book"."id" = ?""")
                .binds(new BigDecimal("7.49"), 0, 3L)
                .numerically()
                .rows(new BigDecimal("3"));
    }

    @Test
    void floating_point() {
        ofDune("\"book\".\"rating\" * ?", BOOK.rating.times(2.0)).binds(2.0, 3L).rows(8.5);
        ofDune("\"book\".\"rating\" / ?", BOOK.rating.dividedBy(4.0))
                .binds(4.0, 3L)
                .rows(1.0625);
    }

    @Test
    void a_number_is_read_as_another_type() {
        ofDune("cast(\"book\".\"pages\" as bigint)", BOOK.pages.asLong())
                .sql(MYSQL_FAMILY, """
                         select cast("book"."pages" as signed) from "book" where "book"."id" = ?""")
                .binds(3L)
                .rows(412L);
        ofDune(
                        "cast(\"book\".\"pages\" as decfloat(100))",
                        "cast(\"book\".\"pages\" as numeric)",
                        BOOK.pages.asDecimal())
                .sql(MYSQL_FAMILY, """
                         select cast("book"."pages" as decimal(65, 0)) from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select cast([book].[pages] as decimal(38, 0)) from [book] where [book].[id] = ?""")
                .binds(3L)
                .rows(new BigDecimal(412));
        ofDune("cast(\"book\".\"id\" as integer)", BOOK.id.asInteger())
                .sql(MYSQL_FAMILY, """
                         select cast("book"."id" as signed) from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select cast([book].[id] as int) from [book] where [book].[id] = ?""")
                .binds(3L)
                .rows(3);
        ofDune("cast(\"book\".\"price\" as double precision)", BOOK.price.asDouble())
                .sql(MYSQL_FAMILY, """
                         select cast("book"."price" as double) from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select cast([book].[price] as float) from [book] where [book].[id] = ?""")
                .binds(3L)
                .rows(9.99);
    }

    @Test
    void decimals_are_rounded_to_whole_numbers() {
        ofDune("cast(\"book\".\"price\" as integer)", BOOK.price.asInteger())
                .sql(MYSQL_FAMILY, """
                         select cast("book"."price" as signed) from "book" where "book"."id" = ?""")
                .sql(SQLSERVER, """
                         select cast(round([book].[price], 0) as int) from [book] where [book].[id] = ?""")
                .binds(3L)
                .rows(10);
    }
}
