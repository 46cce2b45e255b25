package io.colonnade.tests.tpch;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.notExists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.tpch.Tpch.TPCH;
import static io.colonnade.tests.tpch.db.Customer.CUSTOMER;
import static io.colonnade.tests.tpch.db.LineItem.LINE_ITEM;
import static io.colonnade.tests.tpch.db.Nation.NATION;
import static io.colonnade.tests.tpch.db.Orders.ORDERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions of TPC-H about customers and their orders. */
class TpchCustomerTest {
    @Test
    void q04_orders_that_were_late_by_priority() {
        var start = LocalDate.of(1993, 7, 1);
        var late = select(value(1))
                .from(LINE_ITEM)
                .where(LINE_ITEM.orderKey.eq(ORDERS.orderKey), LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate));
        recipe(select(ORDERS.priority, count())
                        .from(ORDERS)
                        .where(ORDERS.orderDate.ge(start), ORDERS.orderDate.lt(start.plusMonths(3)), exists(late))
                        .groupBy(ORDERS.priority)
                        .orderBy(ORDERS.priority.asc()))
                .on(TPCH)
                .sameAs("tpch/q04");
    }

    @Test
    void q10_customers_who_returned_most() {
        var start = LocalDate.of(1993, 10, 1);
        var revenue = sum(LINE_ITEM.extendedPrice.times(value(BigDecimal.ONE).minus(LINE_ITEM.discount)))
                .as("revenue");
        recipe(select(
                                CUSTOMER.customerKey,
                                CUSTOMER.name,
                                revenue,
                                CUSTOMER.balance,
                                NATION.name,
                                CUSTOMER.address,
                                CUSTOMER.phone,
                                CUSTOMER.remark)
                        .from(CUSTOMER)
                        .join(ORDERS)
                        .on(ORDERS.customerKey.eq(CUSTOMER.customerKey))
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.orderKey.eq(ORDERS.orderKey))
                        .join(NATION)
                        .on(NATION.nationKey.eq(CUSTOMER.nationKey))
                        .where(
                                ORDERS.orderDate.ge(start),
                                ORDERS.orderDate.lt(start.plusMonths(3)),
                                LINE_ITEM.returnFlag.eq("R"))
                        .groupBy(
                                CUSTOMER.customerKey,
                                CUSTOMER.name,
                                CUSTOMER.balance,
                                CUSTOMER.phone,
                                NATION.name,
                                CUSTOMER.address,
                                CUSTOMER.remark)
                        .orderBy(revenue.desc())
                        .limit(20))
                .on(TPCH)
                .sameAs("tpch/q10");
    }

    @Test
    void q13_how_many_customers_have_how_many_orders() {
        var orders = count(ORDERS.orderKey).as("orders");
        var counted = select(CUSTOMER.customerKey, orders)
                .from(CUSTOMER)
                .leftJoin(ORDERS)
                .on(ORDERS.customerKey.eq(CUSTOMER.customerKey), ORDERS.remark.notLike("%special%requests%"))
                .groupBy(CUSTOMER.customerKey)
                .as("counted");
        var customers = count().as("customers");
        recipe(select(counted.get(orders), customers)
                        .from(counted)
                        .groupBy(counted.get(orders))
                        .orderBy(customers.desc(), counted.get(orders).desc()))
                .on(TPCH)
                .sameAs("tpch/q13");
    }

    @Test
    void q18_customers_with_large_orders() {
        var line = LINE_ITEM.as("line");
        var large = select(line.orderKey)
                .from(line)
                .groupBy(line.orderKey)
                .having(sum(line.quantity).gt(240));
        recipe(select(
                                CUSTOMER.name,
                                CUSTOMER.customerKey,
                                ORDERS.orderKey,
                                ORDERS.orderDate,
                                ORDERS.totalPrice,
                                sum(LINE_ITEM.quantity))
                        .from(CUSTOMER)
                        .join(ORDERS)
                        .on(ORDERS.customerKey.eq(CUSTOMER.customerKey))
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.orderKey.eq(ORDERS.orderKey))
                        .where(ORDERS.orderKey.in(large))
                        .groupBy(
                                CUSTOMER.name,
                                CUSTOMER.customerKey,
                                ORDERS.orderKey,
                                ORDERS.orderDate,
                                ORDERS.totalPrice)
                        .orderBy(ORDERS.totalPrice.desc(), ORDERS.orderDate.asc())
                        .limit(100))
                .on(TPCH)
                .sameAs("tpch/q18");
    }

    @Test
    void q22_well_off_customers_who_never_ordered() {
        var codes = List.of("13", "31", "23", "29", "30", "18", "17");
        var code = CUSTOMER.phone.substring(1, 2);
        var other = CUSTOMER.as("other");
        var average = select(avg(other.balance))
                .from(other)
                .where(other.balance.gt(0), other.phone.substring(1, 2).in(codes));
        var ordered = select(value(1)).from(ORDERS).where(ORDERS.customerKey.eq(CUSTOMER.customerKey));
        recipe(select(code, count(), sum(CUSTOMER.balance))
                        .from(CUSTOMER)
                        .where(code.in(codes), CUSTOMER.balance.gt(average), notExists(ordered))
                        .groupBy(code)
                        .orderBy(code.asc()))
                .on(TPCH)
                .sameAs("tpch/q22");
    }
}
