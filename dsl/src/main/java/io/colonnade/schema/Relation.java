package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Items;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.query.Condition;
import io.colonnade.query.Projection;
import io.colonnade.query.Select;
import io.colonnade.query.Source;
import io.colonnade.type.DatabaseEnum;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tables, views and functions with rows have in common: columns in a fixed order, and a record for their rows. */
public abstract sealed class Relation<R> implements Source, Projection<R>
        permits ReadOnlyTable, Table, TableFunction, View {
    private final TableRef ref;
    private final NamedTable named;
    private final List<SelectItem> columns = new ArrayList<>();
    private volatile @Nullable Items items;

    Relation(@Nullable String schema, String name, @Nullable String alias) {
        this.ref = new TableRef(schema, name, alias, new Keys(this));
        this.named = new NamedTable(ref);
    }

    Relation(String alias) {
        this.ref = TableRef.derived(alias);
        this.named = new NamedTable(ref);
    }

    /** A table or a view by its name. */
    final NamedTable named() {
        return named;
    }

    final TableRef ref() {
        return ref;
    }

    /** The foreign keys; none unless the generated class says so. */
    public List<ForeignKey> foreignKeys() {
        return List.of();
    }

    /**
     * The columns of the primary key, in the key's order; none unless the generated class says so.
     *
     * <pre>{@code
     * BOOK.primaryKey();                 // [book.id]
     * BOOK.as("other").primaryKey();     // [other.id]
     * }</pre>
     */
    public List<Column<?>> primaryKey() {
        return List.of();
    }

    /**
     * The columns of each unique key beside the primary key, sorted by the constraints' names; none unless the
     * generated class says so. Where a column of the key is null, most databases let many rows hold the same.
     *
     * <pre>{@code
     * BOOK.uniqueKeys();                 // [[book.isbn], [book.title, book.author_id]]
     * }</pre>
     */
    public List<List<Column<?>>> uniqueKeys() {
        return List.of();
    }

    @Override
    public final Items items() {
        Items made = items;
        if (made == null) {
            made = Items.constant(columns);
            items = made;
        }
        return made;
    }

    @Override
    public final String toString() {
        return ref.qualifier();
    }

    /** A {@code boolean} column. */
    protected final BooleanColumn<Boolean> bool(String name) {
        return new BooleanColumn<>(column(name, SqlTypes.BOOLEAN), SqlTypes.BOOLEAN, Claim.NOT_NULL);
    }

    /** A {@code smallint} column. */
    protected final NumberColumn<Short> smallint(String name) {
        return number(name, SqlTypes.SMALLINT);
    }

    /** An {@code integer} column. */
    protected final NumberColumn<Integer> integer(String name) {
        return number(name, SqlTypes.INTEGER);
    }

    /** A {@code bigint} column. */
    protected final NumberColumn<Long> bigint(String name) {
        return number(name, SqlTypes.BIGINT);
    }

    /** A {@code bigint unsigned} column of MySQL or MariaDB. */
    protected final NumberColumn<BigInteger> bigintUnsigned(String name) {
        return number(name, SqlTypes.BIGINT_UNSIGNED);
    }

    /** A {@code numeric} column. */
    protected final NumberColumn<BigDecimal> numeric(String name) {
        return number(name, SqlTypes.NUMERIC);
    }

    /** A {@code money} column of PostgreSQL, which has no arithmetic with other numbers. */
    protected final OrderedColumn<BigDecimal> money(String name) {
        return ordered(name, SqlTypes.MONEY);
    }

    /** A {@code real} column. */
    protected final NumberColumn<Float> real(String name) {
        return number(name, SqlTypes.REAL);
    }

    /** A {@code double precision} column. */
    protected final NumberColumn<Double> doublePrecision(String name) {
        return number(name, SqlTypes.DOUBLE_PRECISION);
    }

    /** A {@code varchar} column. */
    protected final TextColumn<String> varchar(String name) {
        return new TextColumn<>(column(name, SqlTypes.VARCHAR), SqlTypes.VARCHAR, Claim.NOT_NULL);
    }

    /** A {@code char} column, padded with blanks as the database has it. */
    protected final TextColumn<String> character(String name) {
        return varchar(name);
    }

    /** A {@code text} or {@code clob} column. */
    protected final TextColumn<String> text(String name) {
        return varchar(name);
    }

    /** A column of bytes. */
    protected final OrderedColumn<byte[]> binary(String name) {
        return ordered(name, SqlTypes.BINARY);
    }

    /** A {@code date} column. */
    protected final OrderedColumn<LocalDate> date(String name) {
        return ordered(name, SqlTypes.DATE);
    }

    /** A {@code time} column. */
    protected final OrderedColumn<LocalTime> time(String name) {
        return ordered(name, SqlTypes.TIME);
    }

    /** A {@code time with time zone} column. */
    protected final OrderedColumn<OffsetTime> timeWithTimeZone(String name) {
        return ordered(name, SqlTypes.TIME_WITH_TIME_ZONE);
    }

    /** A {@code timestamp} column. */
    protected final OrderedColumn<LocalDateTime> timestamp(String name) {
        return ordered(name, SqlTypes.TIMESTAMP);
    }

    /** A {@code timestamp with time zone} column. */
    protected final OrderedColumn<OffsetDateTime> timestampWithTimeZone(String name) {
        return ordered(name, SqlTypes.TIMESTAMP_WITH_TIME_ZONE);
    }

    /** A {@code uuid} column. */
    protected final OrderedColumn<UUID> uuid(String name) {
        return ordered(name, SqlTypes.UUID);
    }

    /** A {@code json} column. */
    protected final Column<Json> json(String name) {
        return new Column<>(column(name, SqlTypes.JSON), SqlTypes.JSON, Claim.NOT_NULL);
    }

    /** A column of the enum {@code typeName}. */
    protected final <E extends Enum<E> & DatabaseEnum> OrderedColumn<E> enumeration(
            String name, String typeName, Class<E> javaType) {
        return ordered(name, SqlTypes.enumeration(typeName, javaType));
    }

    /** An array: a list, any element of which can be null. */
    protected final <E> Column<List<@Nullable E>> array(String name, SqlType<E> elementType) {
        SqlType<List<@Nullable E>> type = SqlTypes.array(elementType);
        return new Column<>(column(name, type), type, Claim.NOT_NULL);
    }

    /** A column of a type that passes through as text. */
    protected final Column<String> other(String name, String typeName) {
        SqlType<String> type = SqlTypes.other(typeName);
        return new Column<>(column(name, type), type, Claim.NOT_NULL);
    }

    /** A column of a type of the program's own, whose values are compared and ordered as the database stores them. */
    protected final <T> OrderedColumn<T> ordered(String name, SqlType<T> type) {
        return new OrderedColumn<>(column(name, type), type, Claim.NOT_NULL);
    }

    /** A column of a type of the program's own, whose values cannot be compared, such as one that is stored as JSON. */
    protected final <T> Column<T> plain(String name, SqlType<T> type) {
        return new Column<>(column(name, type), type, Claim.NOT_NULL);
    }

    /** The columns of one key. {@link List#of}, of which there are twelve, costs javac a multiple. */
    protected static List<Column<?>> columns(Column<?>... columns) {
        return List.of(columns);
    }

    /** Several keys. */
    @SafeVarargs
    @SuppressWarnings("varargs") // nothing is written into the array
    protected static List<List<Column<?>>> keys(List<Column<?>>... keys) {
        return List.of(keys);
    }

    /** Several foreign keys. */
    protected static List<ForeignKey> foreignKeys(ForeignKey... keys) {
        return List.of(keys);
    }

    /** A foreign key of this table. */
    protected final ForeignKey foreignKey(
            String name, List<Column<?>> keyColumns, Relation<?> referenced, List<Column<?>> referencedColumns) {
        return new ForeignKey(name, keyColumns, referenced, referencedColumns);
    }

    /** The rows of which this is so: {@code select … from t where key = ?}. */
    protected final Select<R> selectByKey(Condition key, Condition... more) {
        return Select.of(false, this).from(this).where(key, more);
    }

    private <N extends Number> NumberColumn<N> number(String name, SqlType<N> type) {
        return new NumberColumn<>(column(name, type), type, Claim.NOT_NULL);
    }

    private ColumnRef column(String name, SqlType<?> type) {
        ColumnRef column = new ColumnRef(ref, name);
        columns.add(new SelectItem(column, type, null, Claim.ROW));
        return column;
    }
}
