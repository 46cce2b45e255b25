package io.colonnade.tests.tpch;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.Sql.year;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.tpch.Tpch.TPCH;
import static io.colonnade.tests.tpch.db.Customer.CUSTOMER;
import static io.colonnade.tests.tpch.db.LineItem.LINE_ITEM;
import static io.colonnade.tests.tpch.db.Nation.NATION;
import static io.colonnade.tests.tpch.db.Orders.ORDERS;
import static io.colonnade.tests.tpch.db.Part.PART;
import static io.colonnade.tests.tpch.db.PartSupplier.PART_SUPPLIER;
import static io.colonnade.tests.tpch.db.Region.REGION;
import static io.colonnade.tests.tpch.db.Supplier.SUPPLIER;

import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The questions of TPC-H about what is sold. */
class TpchSalesTest {
    private static final NumberExpr<BigDecimal> REVENUE =
            LINE_ITEM.extendedPrice.times(value(BigDecimal.ONE).minus(LINE_ITEM.discount));

    @Test
    void q01_a_summary_of_prices() {
        var charge = REVENUE.times(value(BigDecimal.ONE).plus(LINE_ITEM.tax));
        recipe(select(
                                row(LINE_ITEM.returnFlag, LINE_ITEM.lineStatus),
                                row(sum(LINE_ITEM.quantity), sum(LINE_ITEM.extendedPrice), sum(REVENUE), sum(charge)),
                                row(avg(LINE_ITEM.quantity), avg(LINE_ITEM.extendedPrice), avg(LINE_ITEM.discount)),
                                count())
                        .from(LINE_ITEM)
                        .where(LINE_ITEM.shipDate.le(LocalDate.of(1998, 12, 1).minusDays(90)))
                        .groupBy(LINE_ITEM.returnFlag, LINE_ITEM.lineStatus)
                        .orderBy(LINE_ITEM.returnFlag.asc(), LINE_ITEM.lineStatus.asc()))
                .on(TPCH)
                .sameAs("tpch/q01");
    }

    @Test
    void q03_the_most_valuable_orders_that_are_not_shipped() {
        var day = LocalDate.of(1995, 3, 15);
        var revenue = sum(REVENUE).as("revenue");
        recipe(select(LINE_ITEM.orderKey, revenue, ORDERS.orderDate, ORDERS.shipPriority)
                        .from(CUSTOMER)
                        .join(ORDERS)
                        .on(ORDERS.customerKey.eq(CUSTOMER.customerKey))
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.orderKey.eq(ORDERS.orderKey))
                        .where(CUSTOMER.segment.eq("BUILDING"), ORDERS.orderDate.lt(day), LINE_ITEM.shipDate.gt(day))
                        .groupBy(LINE_ITEM.orderKey, ORDERS.orderDate, ORDERS.shipPriority)
                        .orderBy(revenue.desc(), ORDERS.orderDate.asc())
                        .limit(10))
                .on(TPCH)
                .sameAs("tpch/q03");
    }

    @Test
    void q05_revenue_within_a_nation() {
        var start = LocalDate.of(1994, 1, 1);
        var revenue = sum(REVENUE).as("revenue");
        recipe(select(NATION.name, revenue)
                        .from(CUSTOMER)
                        .join(ORDERS)
                        .on(ORDERS.customerKey.eq(CUSTOMER.customerKey))
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.orderKey.eq(ORDERS.orderKey))
                        .join(SUPPLIER)
                        .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey), SUPPLIER.nationKey.eq(CUSTOMER.nationKey))
                        .join(NATION)
                        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                        .join(REGION)
                        .on(REGION.regionKey.eq(NATION.regionKey))
                        .where(
                                REGION.name.eq("ASIA"),
                                ORDERS.orderDate.ge(start),
                                ORDERS.orderDate.lt(start.plusYears(1)))
                        .groupBy(NATION.name)
                        .orderBy(revenue.desc()))
                .on(TPCH)
                .sameAs("tpch/q05");
    }

    @Test
    void q06_revenue_without_small_discounts() {
        var start = LocalDate.of(1994, 1, 1);
        recipe(select(sum(LINE_ITEM.extendedPrice.times(LINE_ITEM.discount)))
                        .from(LINE_ITEM)
                        .where(
                                LINE_ITEM.shipDate.ge(start),
                                LINE_ITEM.shipDate.lt(start.plusYears(1)),
                                LINE_ITEM.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")),
                                LINE_ITEM.quantity.lt(24)))
                .on(TPCH)
                .sameAs("tpch/q06");
    }

    @Test
    void q07_trade_between_two_nations() {
        var supplying = NATION.as("supplying");
        var buying = NATION.as("buying");
        var year = year(LINE_ITEM.shipDate);
        var there = supplying.name.eq("FRANCE").and(buying.name.eq("GERMANY"));
        var back = supplying.name.eq("GERMANY").and(buying.name.eq("FRANCE"));
        recipe(select(supplying.name, buying.name, year, sum(REVENUE))
                        .from(SUPPLIER)
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.supplierKey.eq(SUPPLIER.supplierKey))
                        .join(ORDERS)
                        .on(ORDERS.orderKey.eq(LINE_ITEM.orderKey))
                        .join(CUSTOMER)
                        .on(CUSTOMER.customerKey.eq(ORDERS.customerKey))
                        .join(supplying)
                        .on(supplying.nationKey.eq(SUPPLIER.nationKey))
                        .join(buying)
                        .on(buying.nationKey.eq(CUSTOMER.nationKey))
                        .where(
                                there.or(back),
                                LINE_ITEM.shipDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                        .groupBy(supplying.name, buying.name, year)
                        .orderBy(supplying.name.asc(), buying.name.asc(), year.asc()))
                .on(TPCH)
                .sameAs("tpch/q07");
    }

    @Test
    void q08_the_share_of_a_nation_in_a_market() {
        var supplying = NATION.as("supplying");
        var year = year(ORDERS.orderDate).as("order_year");
        var volume = REVENUE.as("volume");
        var market = select(year, volume, supplying.name)
                .from(PART)
                .join(LINE_ITEM)
                .on(LINE_ITEM.partKey.eq(PART.partKey))
                .join(SUPPLIER)
                .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
                .join(ORDERS)
                .on(ORDERS.orderKey.eq(LINE_ITEM.orderKey))
                .join(CUSTOMER)
                .on(CUSTOMER.customerKey.eq(ORDERS.customerKey))
                .join(NATION)
                .on(NATION.nationKey.eq(CUSTOMER.nationKey))
                .join(REGION)
                .on(REGION.regionKey.eq(NATION.regionKey))
                .join(supplying)
                .on(supplying.nationKey.eq(SUPPLIER.nationKey))
                .where(
                        REGION.name.eq("AMERICA"),
                        ORDERS.orderDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)),
                        PART.kind.eq("ECONOMY ANODIZED STEEL"))
                .as("market");
        var brazilian = caseWhen(market.get(supplying.name).eq("BRAZIL"), market.get(volume))
                .orElse(0);
        recipe(select(market.get(year), sum(brazilian).dividedBy(sum(market.get(volume))))
                        .from(market)
                        .groupBy(market.get(year))
                        .orderBy(market.get(year).asc()))
                .on(TPCH)
                .sameAs("tpch/q08");
    }

    @Test
    void q09_profit_by_nation_and_year() {
        var year = year(ORDERS.orderDate);
        var amount = REVENUE.minus(PART_SUPPLIER.supplyCost.times(LINE_ITEM.quantity));
        recipe(select(NATION.name, year, sum(amount))
                        .from(PART)
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.partKey.eq(PART.partKey))
                        .join(PART_SUPPLIER)
                        .on(
                                PART_SUPPLIER.partKey.eq(LINE_ITEM.partKey),
                                PART_SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
                        .join(SUPPLIER)
                        .on(SUPPLIER.supplierKey.eq(LINE_ITEM.supplierKey))
                        .join(ORDERS)
                        .on(ORDERS.orderKey.eq(LINE_ITEM.orderKey))
                        .join(NATION)
                        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                        .where(PART.name.contains("green"))
                        .groupBy(NATION.name, year)
                        .orderBy(NATION.name.asc(), year.desc()))
                .on(TPCH)
                .sameAs("tpch/q09");
    }

    @Test
    void q12_late_lines_by_the_priority_of_their_order() {
        var start = LocalDate.of(1994, 1, 1);
        var urgent = ORDERS.priority.in("1-URGENT", "2-HIGH");
        recipe(select(
                                LINE_ITEM.shipMode,
                                sum(caseWhen(urgent, 1).orElse(0)),
                                sum(caseWhen(urgent, 0).orElse(1)))
                        .from(ORDERS)
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.orderKey.eq(ORDERS.orderKey))
                        .where(
                                LINE_ITEM.shipMode.in("MAIL", "SHIP"),
                                LINE_ITEM.commitDate.lt(LINE_ITEM.receiptDate),
                                LINE_ITEM.shipDate.lt(LINE_ITEM.commitDate),
                                LINE_ITEM.receiptDate.ge(start),
                                LINE_ITEM.receiptDate.lt(start.plusYears(1)))
                        .groupBy(LINE_ITEM.shipMode)
                        .orderBy(LINE_ITEM.shipMode.asc()))
                .on(TPCH)
                .sameAs("tpch/q12");
    }

    @Test
    void q14_the_share_of_promotions() {
        var start = LocalDate.of(1995, 9, 1);
        var promotion = caseWhen(PART.kind.startsWith("PROMO"), REVENUE).orElse(0);
        recipe(select(sum(promotion).times(100).dividedBy(sum(REVENUE)))
                        .from(LINE_ITEM)
                        .join(PART)
                        .on(PART.partKey.eq(LINE_ITEM.partKey))
                        .where(LINE_ITEM.shipDate.ge(start), LINE_ITEM.shipDate.lt(start.plusMonths(1))))
                .on(TPCH)
                .sameAs("tpch/q14");
    }

    @Test
    void q19_revenue_of_some_kinds_of_parts() {
        var small = of("Brand#12", 1, 11, 5).and(PART.container.in("SM CASE", "SM BOX", "SM PACK", "SM PKG"));
        var medium = of("Brand#23", 10, 20, 10).and(PART.container.in("MED BAG", "MED BOX", "MED PKG", "MED PACK"));
        var large = of("Brand#34", 20, 30, 15).and(PART.container.in("LG CASE", "LG BOX", "LG PACK", "LG PKG"));
        recipe(select(sum(REVENUE))
                        .from(LINE_ITEM)
                        .join(PART)
                        .on(PART.partKey.eq(LINE_ITEM.partKey))
                        .where(
                                LINE_ITEM.shipMode.in("AIR", "REG AIR"),
                                LINE_ITEM.shipInstruction.eq("DELIVER IN PERSON"),
                                small.or(medium).or(large)))
                .on(TPCH)
                .sameAs("tpch/q19");
    }

    private static Condition of(String brand, int least, int most, int greatest) {
        return PART.brand.eq(brand).and(LINE_ITEM.quantity.between(least, most)).and(PART.size.between(1, greatest));
    }
}
