package io.colonnade.tests.tpch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The values that the columns of TPC-H take, by chance but always the same. */
final class TpchWords {
    static final List<String> REGIONS = List.of("AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST");
    static final List<String> NATIONS = List.of(
            "ALGERIA",
            "ARGENTINA",
            "BRAZIL",
            "CANADA",
            "EGYPT",
            "ETHIOPIA",
            "FRANCE",
            "GERMANY",
            "INDIA",
            "INDONESIA",
            "IRAN",
            "IRAQ",
            "JAPAN",
            "JORDAN",
            "KENYA",
            "MOROCCO",
            "MOZAMBIQUE",
            "PERU",
            "CHINA",
            "ROMANIA",
            "SAUDI ARABIA",
            "VIETNAM",
            "RUSSIA",
            "UNITED KINGDOM",
            "UNITED STATES");
    static final List<Integer> REGION_OF =
            List.of(0, 1, 1, 1, 4, 0, 3, 3, 2, 2, 4, 4, 2, 4, 0, 0, 0, 1, 2, 3, 4, 2, 3, 3, 1);
    static final List<String> SEGMENTS = List.of("AUTOMOBILE", "BUILDING", "FURNITURE", "HOUSEHOLD", "MACHINERY");
    static final List<String> PRIORITIES = List.of("1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW");
    static final List<String> INSTRUCTIONS = List.of("COLLECT COD", "DELIVER IN PERSON", "NONE", "TAKE BACK RETURN");
    static final List<String> MODES = List.of("AIR", "FOB", "MAIL", "RAIL", "REG AIR", "SHIP", "TRUCK");
    static final List<String> COLOURS =
            List.of("amber", "black", "cream", "forest", "green", "ivory", "navy", "olive", "plum", "rose", "white");

    private static final List<String> RANGES = List.of("ECONOMY", "LARGE", "MEDIUM", "PROMO", "SMALL", "STANDARD");
    private static final List<String> FINISHES = List.of("ANODIZED", "BRUSHED", "BURNISHED", "PLATED", "POLISHED");
    private static final List<String> METALS = List.of("BRASS", "COPPER", "NICKEL", "STEEL", "TIN");
    private static final List<String> SIZES = List.of("JUMBO", "LG", "MED", "SM", "WRAP");
    private static final List<String> BOXES = List.of("BAG", "BOX", "CAN", "CASE", "DRUM", "JAR", "PACK", "PKG");
    private static final List<String> REMARKS =
            List.of("late", "again", "no", "letter", "yet", "paid", "twice", "new", "buyer", "call", "her", "soon");

    private final Random random;

    TpchWords(long seed) {
        random = new Random(seed);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    BigDecimal cents(int low, int high) {
        return BigDecimal.valueOf(between(low, high), 2);
    }

    String of(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    String kind() {
        return of(RANGES) + " " + of(FINISHES) + " " + of(METALS);
    }

    String container() {
        return of(SIZES) + " " + of(BOXES);
    }

    String remark(int words) {
        return IntStream.range(0, words).mapToObj(word -> of(REMARKS)).collect(Collectors.joining(" "));
    }

    String address() {
        return between(1, 999) + " " + of(COLOURS) + " street";
    }

    /** The country's code is ten more than the key of the nation. */
    String phone(int nation) {
        return String.format("%d-%03d-%03d-%04d", nation + 10, between(100, 999), between(100, 999), between(0, 9999));
    }
}
