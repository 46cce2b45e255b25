package io.colonnade.tests.expression;

import io.colonnade.query.RowWriter;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.BooleanColumn;
import io.colonnade.schema.Column;
import io.colonnade.schema.NumberColumn;
import io.colonnade.schema.OrderedColumn;
import io.colonnade.schema.Table;
import io.colonnade.schema.TextColumn;
import io.colonnade.tests.harness.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that random expressions are over: of every kind one column that may be null and one that may not. */
final class Sample extends Table<SampleRow> {
    static final Sample SAMPLE = new Sample(null);

    /** The same table inside a subquery. */
    static final Sample INNER = new Sample("inner");

    final NumberColumn<Integer> id = integer("id");
    final NumberColumn<Integer> pages = integer("pages");
    final NumberColumn<@Nullable Integer> maybePages = integer("maybe_pages").nullable();
    final NumberColumn<Long> serial = bigint("serial");
    final NumberColumn<@Nullable Long> maybeSerial = bigint("maybe_serial").nullable();
    final NumberColumn<BigDecimal> price = numeric("price");
    final NumberColumn<@Nullable BigDecimal> maybePrice = numeric("maybe_price").nullable();
    final NumberColumn<Double> weight = doublePrecision("weight");
    final NumberColumn<@Nullable Double> maybeWeight =
            doublePrecision("maybe_weight").nullable();
    final TextColumn<String> title = varchar("title");
    final TextColumn<@Nullable String> maybeTitle = varchar("maybe_title").nullable();
    final OrderedColumn<LocalDate> bought = date("bought");
    final OrderedColumn<@Nullable LocalDate> maybeBought = date("maybe_bought").nullable();
    final OrderedColumn<LocalDateTime> seen = timestamp("seen");
    final OrderedColumn<@Nullable LocalDateTime> maybeSeen =
            timestamp("maybe_seen").nullable();
    final BooleanColumn<Boolean> read = bool("read");
    final BooleanColumn<@Nullable Boolean> maybeRead = bool("maybe_read").nullable();

    private Sample(@Nullable String alias) {
        super(null, "sample", alias);
    }

    @Override
    public List<Column<?>> primaryKey() {
        return List.of(id);
    }

    @Override
    public SampleRow read(RowCursor row) {
        throw new UnsupportedOperationException("Only expressions are selected.");
    }

    @Override
    public void write(RowWriter writer, SampleRow row) {
        throw new UnsupportedOperationException("The row sets its columns by itself.");
    }

    /** What makes the table, with texts that are compared by their code points. */
    static String creation(Target target) {
        String text = switch (target) {
            case H2, POSTGRES -> "varchar(40)";
            case MYSQL -> "varchar(40) character set utf8mb4 collate utf8mb4_0900_bin";
            case MARIADB -> "varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin";
            case SQLSERVER -> "nvarchar(40) collate Latin1_General_100_BIN2";
        };
        String truth = target == Target.SQLSERVER ? "bit" : "boolean";
        String timestamp = switch (target) {
            case H2, POSTGRES -> "timestamp";
            case MYSQL, MARIADB -> "datetime(6)";
            case SQLSERVER -> "datetime2";
        };
        return target.translated("""
                create table "sample" (
                  "id" integer not null primary key,
                  "pages" integer not null, "maybe_pages" integer,
                  "serial" bigint not null, "maybe_serial" bigint,
                  "price" decimal(8, 2) not null, "maybe_price" decimal(8, 2),
                  "weight" double precision not null, "maybe_weight" double precision,
                  "title" %1$s not null, "maybe_title" %1$s,
                  "bought" date not null, "maybe_bought" date,
                  "seen" %3$s not null, "maybe_seen" %3$s,
                  "read" %2$s not null, "maybe_read" %2$s)""".formatted(text, truth, timestamp));
    }
}
