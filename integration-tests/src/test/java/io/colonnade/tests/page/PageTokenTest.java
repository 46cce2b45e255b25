package io.colonnade.tests.page;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhere;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.InvalidInputException;
import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.PageToken;
import io.colonnade.query.PageTokens;
import io.colonnade.query.Select;
import io.colonnade.tests.db.MaybeAMood;
import io.colonnade.tests.db.NewMaybe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens as texts; and what becomes of those that nobody here has made. */
class PageTokenTest {
    private static final PageTokens UNSIGNED = PageTokens.unsigned();
    private static final PageTokens SIGNED = PageTokens.signedWith("0123456789abcdef".getBytes(UTF_8));
    private static final Select<Long> QUERY = select(MAYBE.id)
            .from(MAYBE)
            .orderBy(
                    MAYBE.aVarchar.asc(),
                    MAYBE.aNumeric.desc(),
                    MAYBE.aDate.asc(),
                    MAYBE.aDouble.asc(),
                    MAYBE.anInstant.desc(),
                    MAYBE.aUuid.asc(),
                    MAYBE.aMood.asc(),
                    MAYBE.aBinary.asc());

    private final Random random = new Random(Long.getLong("colonnade.seed", 4_711L));

    private static void insertTwo(Database db) {
        for (long id = 1; id <= 2; id++) {
            insertInto(MAYBE)
                    .values(NewMaybe.id(id)
                            .aVarchar("zoë")
                            .aNumeric(new BigDecimal("12.5"))
                            .aDate(LocalDate.of(2024, 2, 29))
                            .aDouble(0.1)
                            .anInstant(OffsetDateTime.parse("2024-02-29T01:02:03.000001Z"))
                            .aUuid(new UUID(1, 2))
                            .aMood(MaybeAMood.SO_SO)
                            .aBinary(new byte[] {1, -1}))
                    .execute(db);
        }
    }

    private static String text(PageTokens tokens, Database db) {
        return Objects.requireNonNull(tokens.text(QUERY.fetchPage(db, 1).next()));
    }

    @Test
    void a_token_is_the_same_in_every_database_and_jvm() {
        String unsigned = "AQDG3PXdIZhD5QAEem_DqwANMTIuNTAwMDAwMDAwMAAKMjAyNC0wMi0yOQADMC4xABsyMDI0LTAyLTI5VDAxOjAy"
                + "OjAzLjAwMDAwMVoAJDAwMDAwMDAwLTAwMDAtMDAwMS0wMDAwLTAwMDAwMDAwMDAwMgAFc28tc28ABEFmOD0AATE";
        everywhere(db -> {
            insertTwo(db);
            assertThat(text(UNSIGNED, db)).isEqualTo(unsigned);
            assertThat(QUERY.fetchPage(db, 1, UNSIGNED.parse(unsigned)).rows()).containsExactly(2L);
        });
    }

    @Test
    void a_text_that_was_changed_is_refused_or_leads_to_a_place() {
        everywhere(db -> {
            insertTwo(db);
            String real = text(UNSIGNED, db);
            int places = 0;
            for (int index = 0; index < Integer.getInteger("colonnade.random", 2_000); index++) {
                places += leadsToAPlace(db, random.nextBoolean() ? changedText(real) : changedBytes(real)) ? 1 : 0;
            }
            assertThat(places).isPositive();
        });
    }

    private static boolean leadsToAPlace(Database db, String text) {
        try {
            return QUERY.fetchPage(db, 1, UNSIGNED.parse(text)).rows().size() <= 1;
        } catch (InvalidInputException refused) {
            assertThat(refused).hasNoCause();
            assertThat(refused.getMessage()).startsWith("This page token cannot be used: ");
            return false;
        } catch (DatabaseException refusedByTheDatabase) {
            assertThat(refusedByTheDatabase.kind()).isEqualTo(ErrorKind.OTHER);
            return false;
        }
    }

    @Test
    void a_signed_text_that_was_changed_is_refused() {
        everywhere(db -> {
            insertTwo(db);
            String real = text(SIGNED, db);
            assertThat(SIGNED.parse(real)).isEqualTo(UNSIGNED.parse(text(UNSIGNED, db)));
            for (int index = 0; index < Integer.getInteger("colonnade.random", 2_000); index++) {
                String changed = random.nextBoolean() ? changedText(real) : changedBytes(real);
                if (!changed.equals(real)) {
                    assertThatThrownBy(() -> SIGNED.parse(changed)).isInstanceOf(InvalidInputException.class);
                }
            }
        });
    }

    private String changedText(String real) {
        StringBuilder text = new StringBuilder(real);
        for (int change = random.nextInt(3); change >= 0 && !text.isEmpty(); change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(' ', 127));
                case 1 -> text.insert(at, real, 0, random.nextInt(real.length()));
                case 2 -> text.delete(at, at + random.nextInt(9));
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    private String changedBytes(String real) {
        byte[] bytes = Base64.getUrlDecoder().decode(real);
        for (int change = random.nextInt(3); change >= 0; change--) {
            bytes[random.nextInt(random.nextBoolean() ? 12 : 0, bytes.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt('0', ':') : random.nextInt());
        }
        int length = random.nextInt(8) == 0 ? random.nextInt(bytes.length) : bytes.length;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
    }

    @Test
    void no_text_is_no_token() {
        assertThat(UNSIGNED.text(null)).isNull();
        assertThat(UNSIGNED.parse(null)).isNull();
        assertThatThrownBy(() -> UNSIGNED.parse("")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_token_that_would_be_too_long_is_refused_when_it_is_written() {
        everywhere(db -> {
            for (long id = 1; id <= 2; id++) {
                insertInto(MAYBE)
                        .values(NewMaybe.id(id).aText("x".repeat(8_000)))
                        .execute(db);
            }
            @Nullable
            PageToken next = select(MAYBE.id)
                    .from(MAYBE)
                    .orderBy(MAYBE.aText.asc())
                    .fetchPage(db, 1)
                    .next();
            assertThatThrownBy(() -> UNSIGNED.text(next))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("Sort by a shorter column.");
        });
    }
}
