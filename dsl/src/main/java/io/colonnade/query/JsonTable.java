package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.FunctionTable.TableFunction;
import io.colonnade.ast.Items;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.row.RowCursor;
import io.colonnade.type.Json;
import io.colonnade.type.SqlTypes;
import java.util.List;

/**
 * The elements of a JSON array as a table; what is no array has none.
 *
 * <pre>{@code
 * var line = jsonTable("line", json(BOOK.details).at("lines"));
 * select(BOOK.title, line.value().at("quantity").asNumber().asInteger()).from(BOOK).crossJoin(line)
 * }</pre>
 *
 * <p>makes {@code json_array_elements(…)} on PostgreSQL, {@code json_table(…)} on MySQL and MariaDB,
 * {@code openjson(…)} on SQL Server. H2 has it of values only, not of a column of a table before it.
 */
public final class JsonTable implements Source, Projection<Json> {
    private final FunctionTable source;

    private JsonTable(FunctionTable source) {
        this.source = source;
    }

    /** The elements of an array. Users call {@code Sql.jsonTable}. */
    public static JsonTable of(String alias, JsonExpr<?> array) {
        return new JsonTable(new FunctionTable(
                TableRef.derived(alias), FunctionTable.ELEMENTS, TableFunction.JSON_ELEMENTS, List.of(array.node())));
    }

    /**
     * {@code line.value()} makes {@code "line"."value"}: the element, {@code new Json("null")} where it is JSON's null.
     */
    public JsonExpr<Json> value() {
        return new Terms.OfJson<>(new Term(column(0), SqlTypes.JSON, Claim.NOT_NULL, null));
    }

    /** {@code line.position()} makes {@code "line"."position"}: the element's place in the array, from 1 on. */
    public NumberExpr<Long> position() {
        return new Terms.OfNumber<>(new Term(column(1), SqlTypes.BIGINT, Claim.NOT_NULL, null));
    }

    private ColumnRef column(int index) {
        return new ColumnRef(source.ref(), source.columns().get(index).name());
    }

    @Override
    public TableSource source() {
        return source;
    }

    @Override
    public Items items() {
        return value().items();
    }

    @Override
    public Json read(RowCursor row) {
        return value().read(row);
    }
}
