package io.colonnade.tests.tpch;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.tests.tpch.db.Customer.CUSTOMER;
import static io.colonnade.tests.tpch.db.LineItem.LINE_ITEM;
import static io.colonnade.tests.tpch.db.Nation.NATION;
import static io.colonnade.tests.tpch.db.Orders.ORDERS;
import static io.colonnade.tests.tpch.db.Part.PART;
import static io.colonnade.tests.tpch.db.PartSupplier.PART_SUPPLIER;
import static io.colonnade.tests.tpch.db.Region.REGION;
import static io.colonnade.tests.tpch.db.Supplier.SUPPLIER;

import io.colonnade.jdbc.Database;
import io.colonnade.query.NewValues;
import io.colonnade.schema.Table;
import io.colonnade.tests.harness.Dataset;
import io.colonnade.tests.tpch.db.NewCustomer;
import io.colonnade.tests.tpch.db.NewLineItem;
import io.colonnade.tests.tpch.db.NewNation;
import io.colonnade.tests.tpch.db.NewOrders;
import io.colonnade.tests.tpch.db.NewPart;
import io.colonnade.tests.tpch.db.NewPartSupplier;
import io.colonnade.tests.tpch.db.NewRegion;
import io.colonnade.tests.tpch.db.NewSupplier;
import java.util.List;
import java.util.function.Function;

/** The tables of TPC-H with a thousandth of its rows. */
final class Tpch implements Dataset {
    static final Tpch TPCH = new Tpch();

    /** Of the widest table, so that SQL Server takes all values of a statement. */
    private static final int ROWS_AT_ONCE = 125;

    private Tpch() {}

    @Override
    public String migrations() {
        return "classpath:db/tpch";
    }

    @Override
    public void fill(Database db) {
        TpchRows rows = new TpchRows();
        db.transaction(tx -> {
            insert(tx, REGION, rows.regions(), NewRegion::from);
            insert(tx, NATION, rows.nations(), NewNation::from);
            insert(tx, SUPPLIER, rows.suppliers(), NewSupplier::from);
            insert(tx, PART, rows.parts(), NewPart::from);
            insert(tx, PART_SUPPLIER, rows.partSuppliers(), NewPartSupplier::from);
            insert(tx, CUSTOMER, rows.customers(), NewCustomer::from);
            insert(tx, ORDERS, rows.orders(), NewOrders::from);
            insert(tx, LINE_ITEM, rows.lineItems(), NewLineItem::from);
        });
    }

    private static <R> void insert(
            io.colonnade.query.Executor tx, Table<R> table, List<R> rows, Function<R, NewValues<R>> values) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<R> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            insertInto(table).values(some.stream().map(values).toList()).execute(tx);
        }
    }
}
