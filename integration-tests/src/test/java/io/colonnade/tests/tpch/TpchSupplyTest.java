package io.colonnade.tests.tpch;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.notExists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.tpch.Tpch.TPCH;
import static io.colonnade.tests.tpch.db.LineItem.LINE_ITEM;
import static io.colonnade.tests.tpch.db.Nation.NATION;
import static io.colonnade.tests.tpch.db.Orders.ORDERS;
import static io.colonnade.tests.tpch.db.Part.PART;
import static io.colonnade.tests.tpch.db.PartSupplier.PART_SUPPLIER;
import static io.colonnade.tests.tpch.db.Region.REGION;
import static io.colonnade.tests.tpch.db.Supplier.SUPPLIER;

import io.colonnade.query.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The questions of TPC-H about parts and their suppliers. */
class TpchSupplyTest {
    @Test
    void q02_the_cheapest_supplier_of_a_region() {
        recipe(select(
                                SUPPLIER.balance,
                                SUPPLIER.name,
                                NATION.name,
                                PART.partKey,
                                PART.manufacturer,
                                SUPPLIER.address,
                                SUPPLIER.phone,
                                SUPPLIER.remark)
                        .from(PART)
                        .join(PART_SUPPLIER)
                        .on(PART_SUPPLIER.partKey.eq(PART.partKey))
                        .join(SUPPLIER)
                        .on(SUPPLIER.supplierKey.eq(PART_SUPPLIER.supplierKey))
                        .join(NATION)
                        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                        .join(REGION)
                        .on(REGION.regionKey.eq(NATION.regionKey))
                        .where(
                                PART.size.eq(15),
                                PART.kind.endsWith("BRASS"),
                                REGION.name.eq("EUROPE"),
                                PART_SUPPLIER.supplyCost.eq(lowestCostIn("EUROPE")))
                        .orderBy(SUPPLIER.balance.desc(), NATION.name.asc(), SUPPLIER.name.asc(), PART.partKey.asc())
                        .limit(100))
                .on(TPCH)
                .sameAs("tpch/q02");
    }

    private static Select<@Nullable BigDecimal> lowestCostIn(String name) {
        var offer = PART_SUPPLIER.as("offer");
        var rival = SUPPLIER.as("rival");
        var country = NATION.as("country");
        var area = REGION.as("area");
        return select(min(offer.supplyCost))
                .from(offer)
                .join(rival)
                .on(rival.supplierKey.eq(offer.supplierKey))
                .join(country)
                .on(country.nationKey.eq(rival.nationKey))
                .join(area)
                .on(area.regionKey.eq(country.regionKey))
                .where(offer.partKey.eq(PART.partKey), area.name.eq(name));
    }

    @Test
    void q11_the_stock_that_is_worth_most() {
        var worth = sum(PART_SUPPLIER.supplyCost.times(
                PART_SUPPLIER.available.asDecimal().required()));
        var german = select(PART_SUPPLIER.partKey, worth.as("worth"))
                .from(PART_SUPPLIER)
                .join(SUPPLIER)
                .on(SUPPLIER.supplierKey.eq(PART_SUPPLIER.supplierKey))
                .join(NATION)
                .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq("GERMANY"));
        var all = select(worth.times(new BigDecimal("0.01")))
                .from(PART_SUPPLIER)
                .join(SUPPLIER)
                .on(SUPPLIER.supplierKey.eq(PART_SUPPLIER.supplierKey))
                .join(NATION)
                .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq("GERMANY"));
        recipe(german.groupBy(PART_SUPPLIER.partKey).having(worth.gt(all)).orderBy(worth.desc()))
                .on(TPCH)
                .sameAs("tpch/q11");
    }

    @Test
    void q15_the_supplier_with_the_greatest_revenue() {
        var start = LocalDate.of(1996, 1, 1);
        var total = sum(LINE_ITEM.extendedPrice.times(value(BigDecimal.ONE).minus(LINE_ITEM.discount)))
                .as("total");
        var revenue = cte(
                "revenue",
                select(LINE_ITEM.supplierKey, total)
                        .from(LINE_ITEM)
                        .where(LINE_ITEM.shipDate.ge(start), LINE_ITEM.shipDate.lt(start.plusMonths(3)))
                        .groupBy(LINE_ITEM.supplierKey));
        var any = revenue.as("any_revenue");
        recipe(select(SUPPLIER.supplierKey, SUPPLIER.name, SUPPLIER.address, SUPPLIER.phone, revenue.get(total))
                        .from(SUPPLIER)
                        .join(revenue)
                        .on(revenue.get(LINE_ITEM.supplierKey).eq(SUPPLIER.supplierKey))
                        .where(revenue.get(total).eq(select(max(any.get(total))).from(any)))
                        .orderBy(SUPPLIER.supplierKey.asc()))
                .on(TPCH)
                .sameAs("tpch/q15");
    }

    @Test
    void q16_how_many_suppliers_offer_a_kind_of_part() {
        var complained =
                select(SUPPLIER.supplierKey).from(SUPPLIER).where(SUPPLIER.remark.like("%Customer%Complaints%"));
        var suppliers = countDistinct(PART_SUPPLIER.supplierKey).as("suppliers");
        recipe(select(PART.brand, PART.kind, PART.size, suppliers)
                        .from(PART_SUPPLIER)
                        .join(PART)
                        .on(PART.partKey.eq(PART_SUPPLIER.partKey))
                        .where(
                                PART.brand.ne("Brand#45"),
                                PART.kind.startsWith("MEDIUM POLISHED").not(),
                                PART.size.in(49, 14, 23, 45, 19, 3, 36, 9),
                                PART_SUPPLIER.supplierKey.notIn(complained))
                        .groupBy(PART.brand, PART.kind, PART.size)
                        .orderBy(suppliers.desc(), PART.brand.asc(), PART.kind.asc(), PART.size.asc()))
                .on(TPCH)
                .sameAs("tpch/q16");
    }

    @Test
    void q17_revenue_that_is_lost_without_small_orders() {
        var other = LINE_ITEM.as("other");
        var few = select(avg(other.quantity).times(new BigDecimal("0.2")))
                .from(other)
                .where(other.partKey.eq(PART.partKey));
        recipe(select(sum(LINE_ITEM.extendedPrice).dividedBy(7))
                        .from(LINE_ITEM)
                        .join(PART)
                        .on(PART.partKey.eq(LINE_ITEM.partKey))
                        .where(PART.brand.eq("Brand#23"), PART.container.eq("MED BOX"), LINE_ITEM.quantity.lt(few)))
                .on(TPCH)
                .sameAs("tpch/q17");
    }

    @Test
    void q20_who_has_more_of_a_part_than_they_sell() {
        var start = LocalDate.of(1994, 1, 1);
        var forest = select(PART.partKey).from(PART).where(PART.name.startsWith("forest"));
        var half = select(sum(LINE_ITEM.quantity).times(new BigDecimal("0.5")))
                .from(LINE_ITEM)
                .where(
                        LINE_ITEM.partKey.eq(PART_SUPPLIER.partKey),
                        LINE_ITEM.supplierKey.eq(PART_SUPPLIER.supplierKey),
                        LINE_ITEM.shipDate.ge(start),
                        LINE_ITEM.shipDate.lt(start.plusYears(1)));
        var stocked = select(PART_SUPPLIER.supplierKey)
                .from(PART_SUPPLIER)
                .where(PART_SUPPLIER.partKey.in(forest), PART_SUPPLIER.available.gt(half));
        recipe(select(SUPPLIER.name, SUPPLIER.address)
                        .from(SUPPLIER)
                        .join(NATION)
                        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                        .where(SUPPLIER.supplierKey.in(stocked), NATION.name.eq("CANADA"))
                        .orderBy(SUPPLIER.name.asc()))
                .on(TPCH)
                .sameAs("tpch/q20");
    }

    @Test
    void q21_suppliers_who_alone_kept_an_order_waiting() {
        var other = LINE_ITEM.as("other");
        var late = LINE_ITEM.as("late");
        var others = select(value(1))
                .from(other)
                .where(other.orderKey.eq(LINE_ITEM.orderKey), other.supplierKey.ne(LINE_ITEM.supplierKey));
        var lateOthers = select(value(1))
                .from(late)
                .where(
                        late.orderKey.eq(LINE_ITEM.orderKey),
                        late.supplierKey.ne(LINE_ITEM.supplierKey),
                        late.receiptDate.gt(late.commitDate));
        var waiting = count().as("waiting");
        recipe(select(SUPPLIER.name, waiting)
                        .from(SUPPLIER)
                        .join(LINE_ITEM)
                        .on(LINE_ITEM.supplierKey.eq(SUPPLIER.supplierKey))
                        .join(ORDERS)
                        .on(ORDERS.orderKey.eq(LINE_ITEM.orderKey))
                        .join(NATION)
                        .on(NATION.nationKey.eq(SUPPLIER.nationKey))
                        .where(
                                ORDERS.status.eq("F"),
                                LINE_ITEM.receiptDate.gt(LINE_ITEM.commitDate),
                                exists(others),
                                notExists(lateOthers),
                                NATION.name.eq("SAUDI ARABIA"))
                        .groupBy(SUPPLIER.name)
                        .orderBy(waiting.desc(), SUPPLIER.name.asc())
                        .limit(100))
                .on(TPCH)
                .sameAs("tpch/q21");
    }
}
