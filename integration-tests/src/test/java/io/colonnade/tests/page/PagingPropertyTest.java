package io.colonnade.tests.page;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhere;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.query.Order;
import io.colonnade.query.Page;
import io.colonnade.query.PageToken;
import io.colonnade.query.PageTokens;
import io.colonnade.query.Select;
import io.colonnade.tests.db.MaybeAMood;
import io.colonnade.tests.db.NewMaybe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random rows with nulls and ties, in random orders: page by page they are the rows of the query, there and back. */
class PagingPropertyTest {
    private static final int ROWS = 40;
    private static final int ORDERS = Integer.getInteger("colonnade.random", 2_000) / 80;
    private static final List<Expr<?>> COLUMNS = List.of(
            MAYBE.aBoolean,
            MAYBE.aSmallint,
            MAYBE.anInteger,
            MAYBE.aBigint,
            MAYBE.aNumeric,
            MAYBE.aMoney,
            MAYBE.aReal,
            MAYBE.aDouble,
            MAYBE.aVarchar,
            MAYBE.aChar,
            MAYBE.aText,
            MAYBE.aBinary,
            MAYBE.aDate,
            MAYBE.aTime,
            MAYBE.aTimestamp,
            MAYBE.anInstant,
            MAYBE.aUuid,
            MAYBE.aMood,
            MAYBE.anInteger.orElse(2),
            MAYBE.aNumeric.times(MAYBE.aNumeric));

    private final PageTokens tokens = PageTokens.signedWith("sixteen bytes or more".getBytes(UTF_8));

    @Test
    void pages_there_and_back_are_the_rows_of_the_query() {
        long seed = Long.getLong("colonnade.seed", 20_261_126L);
        everywhere(db -> {
            Random random = new Random(seed);
            for (int id = 0; id < ROWS; id++) {
                insertInto(MAYBE).values(row(random, id)).execute(db);
            }
            for (int index = 0; index < ORDERS; index++) {
                boolean descending = random.nextBoolean();
                Select<Long> query = ids(order(random, descending));
                Select<Long> complete = query.orderBy(descending ? MAYBE.id.desc() : MAYBE.id.asc());
                walk(db, query, complete, 1 + random.nextInt(7), "seed " + seed + ", order " + index + ": ");
            }
            for (Expr<?> column : COLUMNS) {
                Select<Long> mixed = ids(List.of(column.desc(), MAYBE.id.asc()));
                walk(db, ids(List.of(column.asc())), ids(List.of(column.asc(), MAYBE.id.asc())), 3, "ascending: ");
                walk(db, mixed, mixed, 1, "mixed: ");
            }
        });
    }

    private static Select<Long> ids(List<Order> order) {
        return select(MAYBE.id).from(MAYBE).orderBy(order);
    }

    private void walk(Database db, Select<Long> query, Select<Long> complete, int size, String what) {
        List<Long> all = complete.fetch(db);
        String text = what + query.toSql(db);
        List<Long> found = new ArrayList<>();
        List<List<Long>> pages = new ArrayList<>();
        Page<Long> page = query.fetchPage(db, size);
        assertThat(page.previous()).as(text).isNull();
        while (true) {
            found.addAll(page.rows());
            pages.add(page.rows());
            if (page.next() == null) {
                break;
            }
            assertThat(page.rows()).as(text).hasSize(size);
            page = query.fetchPage(db, size, sent(page.next()));
        }
        assertThat(found).as(text).isEqualTo(all).hasSize(ROWS);
        back(db, query, size, page, pages, text);
    }

    private void back(Database db, Select<Long> query, int size, Page<Long> last, List<List<Long>> pages, String text) {
        List<Long> found = new ArrayList<>();
        Page<Long> page = last;
        while (page.previous() != null) {
            page = query.fetchPage(db, size, sent(page.previous()));
            assertThat(page.next()).as(text).isNotNull();
            found.addAll(0, page.rows());
        }
        List<Long> before =
                pages.stream().limit(pages.size() - 1).flatMap(List::stream).toList();
        assertThat(found).as(text).isEqualTo(before);
    }

    private PageToken sent(@Nullable PageToken token) {
        return Objects.requireNonNull(tokens.parse(tokens.text(token)));
    }

    /** None to three keys; the direction of the last is the one of the key that is added. */
    private static List<Order> order(Random random, boolean descending) {
        List<Expr<?>> columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
        List<Order> order = new ArrayList<>();
        int size = random.nextInt(descending ? 1 : 0, 4);
        for (int index = 0; index < size; index++) {
            boolean down = index == size - 1 ? descending : random.nextBoolean();
            Order key = down ? columns.get(index).desc() : columns.get(index).asc();
            order.add(
                    switch (random.nextInt(3)) {
                        case 0 -> key;
                        case 1 -> key.nullsFirst();
                        default -> key.nullsLast();
                    });
        }
        return order;
    }

    @SafeVarargs
    private static <T> @Nullable T one(Random random, T... values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }

    private static NewMaybe row(Random random, long id) {
        return NewMaybe.id(id)
                .aBoolean(one(random, true, false))
                .aSmallint(one(random, (short) -32_768, (short) 7, (short) 32_767))
                .anInteger(one(random, Integer.MIN_VALUE, 1, 2, Integer.MAX_VALUE))
                .aBigint(one(random, Long.MIN_VALUE, 0L, Long.MAX_VALUE))
                .aNumeric(one(random, decimal("-12345.0000000001"), decimal("0"), decimal("98765.1234567891")))
                .aMoney(one(random, decimal("-1.5"), decimal("1.5"), decimal("922337203685477.5807")))
                .aReal(one(random, 0.1f, -Float.MAX_VALUE, Float.MIN_NORMAL, 16_777_216f))
                .aDouble(one(random, 0.1, 0.30000000000000004, -Double.MAX_VALUE, 1e-300))
                .aVarchar(one(random, "", "a", "A", "ä", "z z", "z-z", "zoë \uD83D\uDE00", "\\'\""))
                .aChar(one(random, "a", "ab", "ABC"))
                .aText(one(random, "x", "X", "x\n", "%_"))
                .aBinary(one(random, new byte[] {}, new byte[] {0}, new byte[] {0, 0}, new byte[] {-1}))
                .aDate(one(random, LocalDate.of(1000, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31)))
                .aTime(one(random, LocalTime.MIDNIGHT, LocalTime.of(2, 30, 0, 123_456_000), LocalTime.of(23, 59, 59)))
                .aTimestamp(one(
                        random,
                        LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1_000),
                        LocalDateTime.of(2024, 3, 31, 2, 30),
                        LocalDateTime.of(1970, 1, 1, 0, 0)))
                .anInstant(one(
                        random,
                        OffsetDateTime.parse("2024-10-27T00:30:00.000001Z"),
                        OffsetDateTime.parse("2024-10-27T01:30:00+00:00"),
                        OffsetDateTime.parse("2024-10-27T02:30:00+02:00")))
                .aUuid(one(random, new UUID(0, 0), new UUID(-1, 1), new UUID(0x1234, -2), new UUID(Long.MIN_VALUE, 5)))
                .aMood(one(random, MaybeAMood.values()));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
