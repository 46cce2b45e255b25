package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.NullReadException;
import io.colonnade.row.Cell;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.View;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The getters that generated readers call, on columns which are no longer what the classes were generated from. */
class GetterTest {
    /** One column of the table {@code maybe}, as a class of long ago reads it. */
    private static final class Outdated<T> extends View<@Nullable T> {
        private final Column<T> column;
        private final BiFunction<RowCursor, Cell<T>, @Nullable T> getter;

        Outdated(String column, SqlType<T> type, BiFunction<RowCursor, Cell<T>, @Nullable T> getter) {
            super(null, "maybe", null);
            this.column = plain(column, type);
            this.getter = getter;
        }

        @Override
        public @Nullable T read(RowCursor row) {
            return getter.apply(row, column);
        }

        String description() {
            return column.description();
        }
    }

    @Test
    void a_null_where_none_can_be_is_refused_by_the_name_of_the_column() {
        List<Outdated<?>> columns = List.of(
                new Outdated<>("a_boolean", SqlTypes.BOOLEAN, RowCursor::nextBoolean),
                new Outdated<>("a_smallint", SqlTypes.SMALLINT, RowCursor::nextShort),
                new Outdated<>("an_integer", SqlTypes.INTEGER, RowCursor::nextInt),
                new Outdated<>("a_bigint", SqlTypes.BIGINT, RowCursor::nextLong),
                new Outdated<>("a_real", SqlTypes.REAL, RowCursor::nextFloat),
                new Outdated<>("a_double", SqlTypes.DOUBLE_PRECISION, RowCursor::nextDouble),
                new Outdated<>("a_text", SqlTypes.VARCHAR, RowCursor::nextText),
                new Outdated<>("a_numeric", SqlTypes.NUMERIC, RowCursor::nextDecimal),
                new Outdated<>("a_date", SqlTypes.DATE, (row, date) -> row.nextObject(date, LocalDate.class)),
                new Outdated<>("a_uuid", SqlTypes.UUID, RowCursor::next));
        everywhere(db -> {
            insertInto(MAYBE).set(MAYBE.id, 1).execute(db);
            for (Outdated<?> outdated : columns) {
                assertThatThrownBy(() -> select(outdated).from(outdated).fetch(db))
                        .as(outdated.description())
                        .isInstanceOf(NullReadException.class)
                        .hasMessageStartingWith(outdated.description() + " was read as null, but its type says");
            }
            MAYBE.deleteByKey(1).execute(db);
        });
    }

    /** No {@code real}: MySQL and MariaDB are asked to make a double of it, and make 0 of a text by themselves. */
    @Test
    void what_is_no_value_of_the_type_is_named_without_being_shown() {
        String text = "surely none";
        List<Outdated<?>> columns = List.of(
                new Outdated<>("a_text", SqlTypes.SMALLINT, RowCursor::nextShort),
                new Outdated<>("a_text", SqlTypes.SMALLINT, RowCursor::nextShortOrNull),
                new Outdated<>("a_text", SqlTypes.INTEGER, RowCursor::nextInt),
                new Outdated<>("a_text", SqlTypes.INTEGER, RowCursor::nextIntOrNull),
                new Outdated<>("a_text", SqlTypes.BIGINT, RowCursor::nextLong),
                new Outdated<>("a_text", SqlTypes.BIGINT, RowCursor::nextLongOrNull),
                new Outdated<>("a_text", SqlTypes.DOUBLE_PRECISION, RowCursor::nextDouble),
                new Outdated<>("a_text", SqlTypes.DOUBLE_PRECISION, RowCursor::nextDoubleOrNull),
                new Outdated<>("a_text", SqlTypes.NUMERIC, RowCursor::nextDecimal),
                new Outdated<>("a_text", SqlTypes.NUMERIC, RowCursor::nextDecimalOrNull),
                new Outdated<>("a_text", SqlTypes.DATE, (row, date) -> row.nextObject(date, LocalDate.class)),
                new Outdated<>("a_text", SqlTypes.DATE, (row, date) -> row.nextObjectOrNull(date, LocalDate.class)));
        everywhere(db -> {
            insertInto(MAYBE).set(MAYBE.id, 1).set(MAYBE.aText, text).execute(db);
            for (Outdated<?> outdated : columns) {
                SqlType<?> type = outdated.column.type();
                assertThatThrownBy(() -> select(outdated).from(outdated).fetch(db))
                        .as(type.name())
                        .isInstanceOf(DatabaseException.class)
                        .hasCauseInstanceOf(SQLException.class)
                        .hasMessageStartingWith("MAYBE.aText could not be read as "
                                + type.javaType().getSimpleName() + " (type " + type.name() + ")")
                        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(text));
            }
            MAYBE.deleteByKey(1).execute(db);
        });
    }
}
