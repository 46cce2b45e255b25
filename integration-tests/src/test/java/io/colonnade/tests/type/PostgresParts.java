package io.colonnade.tests.type;

import io.colonnade.tests.db.FilledAMood;
import io.colonnade.type.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random values, the odd ones often, for types of PostgreSQL that are made of others. */
final class PostgresParts {
    private static final List<String> PIECES = List.of(
            "",
            "a",
            "B",
            " ",
            "\"",
            "\"\"",
            "\\",
            "\\\\",
            ",",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "'",
            "null",
            "NULL",
            "\n",
            "\t",
            "empty",
            "infinity",
            "é",
            "😀",
            ":",
            "?",
            "$1",
            "\\x00",
            ";--",
            "\u00a0",
            "\u2003",
            "\u000b");

    private final Random random;

    PostgresParts(long seed) {
        this.random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    boolean truth() {
        return random.nextBoolean();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(1, 90), random), random.nextInt(20))
                .multiply(BigDecimal.valueOf(truth() ? 1 : -1));
    }

    double floating() {
        return switch (random.nextInt(8)) {
            case 0 -> Double.POSITIVE_INFINITY;
            case 1 -> -Double.MAX_VALUE;
            case 2 -> Double.MIN_NORMAL;
            default -> random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300));
        };
    }

    /** From 4713 before Christ, where PostgreSQL's calendar begins, far into the future. */
    LocalDate date() {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.MAX;
            case 1 -> LocalDate.MIN;
            case 2 -> LocalDate.of(-43, 3, 15);
            case 3 -> LocalDate.of(0, 3, 1);
            case 4 -> LocalDate.of(123456, 7, 8);
            default -> LocalDate.ofEpochDay(random.nextInt(-2_400_000, 3_000_000));
        };
    }

    LocalTime time() {
        return LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()) / 1000 * 1000);
    }

    OffsetTime timeWithOffset() {
        return time().atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-15 * 3600, 15 * 3600)));
    }

    LocalDateTime timestamp() {
        LocalDate date = date();
        if (date.equals(LocalDate.MAX)) {
            return LocalDateTime.MAX;
        }
        return date.equals(LocalDate.MIN) ? LocalDateTime.MIN : date.atTime(time());
    }

    OffsetDateTime instant() {
        LocalDateTime time = timestamp();
        if (time.equals(LocalDateTime.MAX)) {
            return OffsetDateTime.MAX;
        }
        return time.equals(LocalDateTime.MIN) ? OffsetDateTime.MIN : time.atOffset(ZoneOffset.UTC);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    FilledAMood mood() {
        FilledAMood[] all = FilledAMood.values();
        return all[random.nextInt(all.length)];
    }

    Json json() {
        return new Json("{\"a\": \"" + random.nextInt() + ",\\\"\\\\ }\"}");
    }
}
