package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Filled.FILLED;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.WITHOUT_ARRAYS;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.Settable;
import io.colonnade.schema.Column;
import io.colonnade.tests.db.FilledAMood;
import io.colonnade.tests.db.FilledRecord;
import io.colonnade.tests.db.MaybeAMood;
import io.colonnade.tests.db.MaybeRecord;
import io.colonnade.tests.db.NewFilled;
import io.colonnade.tests.db.NewMaybe;
import io.colonnade.type.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final FilledRecord FIRST = new FilledRecord(
            1,
            true,
            (short) 7,
            42,
            43L,
            new BigDecimal("1.5000000000"),
            new BigDecimal("12.3400"),
            1.5f,
            2.25,
            "text",
            "abc",
            "long text",
            new byte[] {1, 0, 2},
            LocalDate.of(2024, 2, 29),
            LocalTime.of(13, 14, 15),
            LocalDateTime.of(2024, 2, 29, 13, 14, 15),
            OffsetDateTime.parse("2024-02-29T13:14:15Z"),
            UUID.fromString("11111111-2222-3333-4444-555555555555"),
            new Json("{\"a\":1}"),
            FilledAMood.SO_SO);

    /** Writes the value into a row of nulls, by insert and by update; reads it back. */
    private static <T> T roundTrip(Column<@Nullable T> column, T value) {
        return everywhereResult((target, db) -> {
            insertInto(MAYBE).set(MAYBE.id, 1).set(column, value).execute(db);
            insertInto(MAYBE).set(MAYBE.id, 2).execute(db);
            update(MAYBE).set(column, value).where(MAYBE.id.eq(2)).execute(db);
            List<T> read = select(column.required())
                    .from(MAYBE)
                    .orderBy(MAYBE.id.asc())
                    .fetch(db);
            MAYBE.deleteByKey(1).execute(db);
            MAYBE.deleteByKey(2).execute(db);
            assertThat(read).hasSize(2);
            return read.get(0);
        });
    }

    @SafeVarargs
    private static <T> void same(Column<@Nullable T> column, T... values) {
        for (T value : values) {
            assertThat((Object) roundTrip(column, value)).isEqualTo(value);
        }
    }

    @Test
    void a_row_of_every_type() {
        FilledRecord read = everywhereResult((target, db) -> {
            insertInto(FILLED).values(NewFilled.from(FIRST)).execute(db);
            return FILLED.byKey(1).fetchOne(db);
        });
        assertThat(read).usingRecursiveComparison().ignoringFields("anInstant").isEqualTo(FIRST);
        assertThat(read.anInstant().toInstant()).isEqualTo(FIRST.anInstant().toInstant());
    }

    @Test
    void a_row_of_nulls() {
        MaybeRecord read = everywhereResult((target, db) -> {
            insertInto(MAYBE).values(NewMaybe.id(5)).execute(db);
            MaybeRecord nulls = MAYBE.byKey(5).fetchOne(db);
            MAYBE.update(nulls).execute(db);
            insertInto(MAYBE)
                    .values(NewMaybe.from(new MaybeRecord(
                            6, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                            null, null, null, null)))
                    .execute(db);
            assertThat(MAYBE.byKey(5).fetchOne(db)).isEqualTo(nulls);
            return MAYBE.byKey(6).fetchOne(db);
        });
        assertThat(read).hasAllNullFieldsOrPropertiesExcept("id");
    }

    @Test
    void a_row_that_is_complete_after_all() {
        FilledRecord read = everywhereResult((target, db) -> {
            insertInto(MAYBE)
                    .values(NewMaybe.id(1)
                            .aBoolean(false)
                            .aSmallint((short) 0)
                            .anInteger(0)
                            .aBigint(0L)
                            .aMood(MaybeAMood.CALM)
                            .aJson(new Json("[]"))
                            .aBinary(new byte[0])
                            .aText(""))
                    .execute(db);
            MaybeRecord maybe = MAYBE.byKey(1).fetchOne(db);
            assertThat(maybe.aBoolean()).isFalse();
            assertThat(maybe.aBigint()).isZero();
            assertThat(maybe.aText()).isEmpty();
            assertThat(maybe.aBinary()).isEmpty();
            assertThat(maybe.aMood()).isEqualTo(MaybeAMood.CALM);
            insertInto(FILLED).values(NewFilled.from(FIRST)).execute(db);
            return FILLED.byKey(1).fetchOne(db);
        });
        assertThat(read.id()).isEqualTo(1);
    }

    @Test
    void integers_to_their_bounds() {
        same(MAYBE.aSmallint, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        same(MAYBE.anInteger, Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        same(MAYBE.aBigint, Long.MIN_VALUE, 0L, Long.MAX_VALUE);
        same(MAYBE.aBoolean, true, false);
    }

    @Test
    void decimals_take_the_scale_of_their_column() {
        assertThat(roundTrip(MAYBE.aMoney, new BigDecimal("1.5"))).isEqualTo(new BigDecimal("1.5000"));
        assertThat(roundTrip(MAYBE.aMoney, new BigDecimal("-999999999999999.9999")))
                .isEqualTo(new BigDecimal("-999999999999999.9999"));
        assertThat(roundTrip(MAYBE.aMoney, new BigDecimal("0.00005"))).isEqualTo(new BigDecimal("0.0001"));
        assertThat(roundTrip(MAYBE.aMoney, new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000.0000"));
        assertThat(roundTrip(MAYBE.aNumeric, new BigDecimal("1234567890123456789012345678.0123456789")))
                .isEqualTo(new BigDecimal("1234567890123456789012345678.0123456789"));
        assertThat(roundTrip(MAYBE.aNumeric, BigDecimal.ZERO)).isEqualTo(new BigDecimal("0.0000000000"));
    }

    @Test
    void floating_point_keeps_every_bit() {
        same(MAYBE.aReal, Float.MIN_NORMAL, 0.1f, -Float.MAX_VALUE);
        same(MAYBE.aDouble, Double.MIN_NORMAL, 0.1, 1.0 / 3, -Double.MAX_VALUE);
    }

    @Test
    void what_is_no_number_is_kept_or_refused() {
        everywhereResult((target, db) -> {
            for (double strange : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                NewMaybe row = NewMaybe.id(1).aDouble(strange).aReal((float) strange);
                if (WITHOUT_ARRAYS.contains(target)) {
                    assertThatThrownBy(() -> insertInto(MAYBE).values(row).execute(db))
                            .isInstanceOf(RefusedException.class)
                            .hasMessageStartingWith("NaN or an infinity was given, and ");
                } else {
                    insertInto(MAYBE).values(row).execute(db);
                    assertThat(MAYBE.byKey(1).fetchOne(db).aDouble()).isEqualTo(Double.valueOf(strange));
                    assertThat(MAYBE.byKey(1).fetchOne(db).aReal()).isEqualTo(Float.valueOf((float) strange));
                    MAYBE.deleteByKey(1).execute(db);
                }
            }
            return "done";
        });
    }

    @Test
    void texts_of_any_character() {
        String[] texts = {
            "",
            " ",
            "O'Hara",
            "a\"b\\c",
            "100%_",
            "line\nline\r\n\ttab",
            "größe",
            "書籍",
            "😀👩‍👩‍👧",
            "?",
            "?::x",
            "$1",
            "{0}",
            "--",
            ";"
        };
        same(MAYBE.aVarchar, texts);
        same(MAYBE.aText, texts);
        same(MAYBE.aText, "x".repeat(100_000));
    }

    @Test
    void fixed_length_texts_are_padded_with_blanks() {
        everywhereResult((target, db) -> {
            insertInto(MAYBE).values(NewMaybe.id(1).aChar("ab")).execute(db);
            String padded = MYSQL_FAMILY.contains(target) ? "ab" : "ab ";
            assertThat(MAYBE.byKey(1).fetchOne(db).aChar()).isEqualTo(padded);
            MAYBE.deleteByKey(1).execute(db);
            return "done";
        });
        assertThat(roundTrip(MAYBE.aChar, "äöü")).isEqualTo("äöü");
    }

    @Test
    void bytes_with_zeros() {
        byte[] all = new byte[256];
        for (int index = 0; index < all.length; index++) {
            all[index] = (byte) index;
        }
        same(MAYBE.aBinary, new byte[0], new byte[] {0}, new byte[] {0, 0, 1, 0}, all);
    }

    @Test
    void dates_and_times() {
        same(
                MAYBE.aDate,
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31));
        same(MAYBE.aTime, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.of(1, 2, 3, 4_000));
        same(
                MAYBE.aTimestamp,
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59));
    }

    @Test
    void a_nanosecond_is_rounded_alike() {
        LocalTime half = LocalTime.of(1, 2, 3, 1_500);
        assertThat(roundTrip(MAYBE.aTime, half)).isEqualTo(LocalTime.of(1, 2, 3, 2_000));
        assertThat(roundTrip(MAYBE.aTimestamp, LocalDateTime.of(LocalDate.EPOCH, half)))
                .isEqualTo(LocalDateTime.of(LocalDate.EPOCH, LocalTime.of(1, 2, 3, 2_000)));
    }

    @Test
    void unique_ids() {
        same(MAYBE.aUuid, new UUID(0, 0), new UUID(-1, -1), UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    }

    @Test
    void json_as_it_is() {
        for (String text : List.of(
                "{}",
                "[]",
                "null",
                "true",
                "1.5",
                "\"a \\\"quoted\\\" text\"",
                "{\"a\":[1,2,{\"b\":null}],\"größe\":\"😀\"}")) {
            assertThat(roundTrip(MAYBE.aJson, new Json(text)).text().replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void json_s_null_is_not_sql_s_null() {
        everywhere(db -> {
            insertInto(MAYBE)
                    .values(List.of(
                            NewMaybe.id(1).aJson(new Json("null")),
                            NewMaybe.id(2).aJson(null)))
                    .execute(db);
            assertThat(MAYBE.byKey(1).fetchOne(db).aJson()).isEqualTo(new Json("null"));
            assertThat(MAYBE.byKey(2).fetchOne(db).aJson()).isNull();
            assertThat(select(MAYBE.id).from(MAYBE).where(MAYBE.aJson.isNull()).fetch(db))
                    .containsExactly(2L);
        });
    }

    @Test
    void every_label_of_an_enum() {
        same(MAYBE.aMood, MaybeAMood.values());
        assertThat(MaybeAMood.TRES_GAI.label()).isEqualTo("très \"gai\"");
    }

    @Test
    void a_null_of_every_type_is_bound() {
        everywhere(db -> {
            insertInto(MAYBE).values(NewMaybe.id(1)).execute(db);
            for (Settable<?> column : List.<Settable<?>>of(
                    MAYBE.aBoolean,
                    MAYBE.aSmallint,
                    MAYBE.anInteger,
                    MAYBE.aBigint,
                    MAYBE.aNumeric,
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
                    MAYBE.aJson,
                    MAYBE.aMood)) {
                assertThat(setNull(column).execute(db)).isEqualTo(1);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static io.colonnade.query.Update setNull(Settable<?> column) {
        return update(MAYBE).setNull((Settable<@Nullable Object>) column).where(MAYBE.id.eq(1));
    }
}
