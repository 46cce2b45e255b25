package io.colonnade.tests.tpch;

import io.colonnade.tests.tpch.db.CustomerRecord;
import io.colonnade.tests.tpch.db.LineItemRecord;
import io.colonnade.tests.tpch.db.NationRecord;
import io.colonnade.tests.tpch.db.OrdersRecord;
import io.colonnade.tests.tpch.db.PartRecord;
import io.colonnade.tests.tpch.db.PartSupplierRecord;
import io.colonnade.tests.tpch.db.RegionRecord;
import io.colonnade.tests.tpch.db.SupplierRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows with the values of TPC-H, equal in each run. Some parts and suppliers are made so that none of the questions is
 * without an answer, small as the tables are.
 */
final class TpchRows {
    private static final int SUPPLIERS = 10;
    private static final int PARTS = 200;
    private static final int CUSTOMERS = 150;
    private static final int ORDERS = 1500;

    private static final LocalDate FIRST_ORDER = LocalDate.of(1992, 1, 1);
    private static final int ORDER_DAYS = 2405;
    private static final LocalDate TODAY = LocalDate.of(1995, 6, 17);

    /** Where the suppliers are: the nations that questions ask for. */
    private static final List<String> SUPPLYING = List.of(
            "FRANCE", "GERMANY", "BRAZIL", "CANADA", "SAUDI ARABIA", "JAPAN", "INDIA", "CHINA", "GERMANY", "CANADA");

    private final TpchWords words = new TpchWords(20_04);
    private final List<OrdersRecord> orders = new ArrayList<>();
    private final List<LineItemRecord> lineItems = new ArrayList<>();
    private final List<SupplierRecord> suppliers =
            list(SUPPLIERS).mapToObj(this::supplier).toList();
    private final List<PartRecord> parts = list(PARTS).mapToObj(this::part).toList();
    private final List<CustomerRecord> customers =
            list(CUSTOMERS).mapToObj(this::customer).toList();

    TpchRows() {
        list(ORDERS).forEach(this::order);
    }

    private static IntStream list(int count) {
        return IntStream.rangeClosed(1, count);
    }

    List<RegionRecord> regions() {
        return IntStream.range(0, TpchWords.REGIONS.size())
                .mapToObj(key -> new RegionRecord(key, TpchWords.REGIONS.get(key)))
                .toList();
    }

    List<NationRecord> nations() {
        return IntStream.range(0, TpchWords.NATIONS.size())
                .mapToObj(key -> new NationRecord(key, TpchWords.NATIONS.get(key), TpchWords.REGION_OF.get(key)))
                .toList();
    }

    List<SupplierRecord> suppliers() {
        return suppliers;
    }

    List<PartRecord> parts() {
        return parts;
    }

    List<CustomerRecord> customers() {
        return customers;
    }

    List<OrdersRecord> orders() {
        return orders;
    }

    List<LineItemRecord> lineItems() {
        return lineItems;
    }

    /** Four suppliers for each part. */
    List<PartSupplierRecord> partSuppliers() {
        List<PartSupplierRecord> all = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            for (int nth = 0; nth < 4; nth++) {
                all.add(new PartSupplierRecord(
                        part, supplierOf(part, nth), words.between(1, 9999), words.cents(100, 100_000)));
            }
        }
        return all;
    }

    private static int supplierOf(int part, int nth) {
        return (part + nth * 3) % SUPPLIERS + 1;
    }

    private SupplierRecord supplier(int key) {
        int nation = TpchWords.NATIONS.indexOf(SUPPLYING.get(key - 1));
        String remark = key == 4 ? "Customer service without Complaints, as far as we know" : words.remark(8);
        return new SupplierRecord(
                key,
                String.format("Supplier#%09d", key),
                words.address(),
                nation,
                words.phone(nation),
                words.cents(-99_999, 999_999),
                remark);
    }

    private CustomerRecord customer(int key) {
        int nation = words.between(0, TpchWords.NATIONS.size() - 1);
        return new CustomerRecord(
                key,
                String.format("Customer#%09d", key),
                words.address(),
                nation,
                words.phone(nation),
                words.cents(-99_999, 999_999),
                words.of(TpchWords.SEGMENTS),
                words.remark(9));
    }

    /** One in five is a part that a question asks for. */
    private PartRecord part(int key) {
        String brand = "Brand#" + words.between(1, 5) + words.between(1, 5);
        BigDecimal price = BigDecimal.valueOf(90_000L + key / 10 + 100L * key, 2);
        PartRecord any = new PartRecord(
                key,
                words.of(TpchWords.COLOURS) + " " + words.of(TpchWords.COLOURS),
                "Manufacturer#" + brand.charAt(6),
                brand,
                words.kind(),
                words.between(1, 50),
                words.container(),
                price);
        return switch (key % 20) {
            case 1 -> wanted(any, "Brand#23", any.kind(), any.size(), "MED BOX");
            case 2 -> wanted(any, brand, "ECONOMY ANODIZED STEEL", any.size(), any.container());
            case 4 -> wanted(any, "Brand#12", any.kind(), 3, "SM CASE");
            case 5 -> wanted(any, "Brand#34", any.kind(), 7, "LG BOX");
            case 8 -> wanted(any, brand, "LARGE BURNISHED BRASS", 15, any.container());
            default -> any;
        };
    }

    private static PartRecord wanted(PartRecord any, String brand, String kind, int size, String container) {
        return new PartRecord(
                any.partKey(), any.name(), any.manufacturer(), brand, kind, size, container, any.retailPrice());
    }

    /** A third of the customers never orders. */
    private void order(int number) {
        int key = number * 4 - 3;
        int customer = words.between(1, CUSTOMERS);
        LocalDate date = FIRST_ORDER.plusDays(words.between(0, ORDER_DAYS));
        List<LineItemRecord> lines = new ArrayList<>();
        int count = words.between(1, 7);
        for (int line = 1; line <= count; line++) {
            lines.add(lineItem(key, line, date));
        }
        lineItems.addAll(lines);
        orders.add(new OrdersRecord(
                key,
                customer % 3 == 0 ? customer - 1 : customer,
                status(lines),
                total(lines),
                date,
                words.of(TpchWords.PRIORITIES),
                0,
                number % 17 == 0 ? "please see to the special wrapping and other requests" : words.remark(6)));
    }

    private LineItemRecord lineItem(int order, int line, LocalDate ordered) {
        int part = words.between(1, PARTS);
        int quantity = words.between(1, 50);
        LocalDate shipped = ordered.plusDays(words.between(1, 121));
        LocalDate committed = ordered.plusDays(words.between(30, 90));
        LocalDate received = shipped.plusDays(words.between(1, 30));
        return new LineItemRecord(
                order,
                line,
                part,
                supplierOf(part, words.between(0, 3)),
                BigDecimal.valueOf(quantity * 100L, 2),
                parts.get(part - 1).retailPrice().multiply(BigDecimal.valueOf(quantity)),
                BigDecimal.valueOf(words.between(0, 10), 2),
                BigDecimal.valueOf(words.between(0, 8), 2),
                received.isAfter(TODAY) ? "N" : words.of(List.of("R", "A")),
                shipped.isAfter(TODAY) ? "O" : "F",
                shipped,
                committed,
                received,
                words.of(TpchWords.INSTRUCTIONS),
                words.of(TpchWords.MODES));
    }

    private static String status(List<LineItemRecord> lines) {
        long open = lines.stream().filter(line -> line.lineStatus().equals("O")).count();
        return open == 0 ? "F" : open == lines.size() ? "O" : "P";
    }

    private static BigDecimal total(List<LineItemRecord> lines) {
        BigDecimal total = BigDecimal.ZERO;
        for (LineItemRecord line : lines) {
            BigDecimal price = line.extendedPrice().multiply(BigDecimal.ONE.subtract(line.discount()));
            total = total.add(price.multiply(BigDecimal.ONE.add(line.tax())));
        }
        return total.setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
