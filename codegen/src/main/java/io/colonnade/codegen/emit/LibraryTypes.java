package io.colonnade.codegen.emit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every type that generated code names and does not generate itself. */
final class LibraryTypes {

    private static final Map<String, String> QUALIFIED = Stream.of(
                    "io.colonnade.Sql",
                    "io.colonnade.meta.ForeignKeyInfo",
                    "io.colonnade.meta.TableInfo",
                    "io.colonnade.query.BooleanExpr",
                    "io.colonnade.query.Delete",
                    "io.colonnade.query.Expr",
                    "io.colonnade.query.JsonExpr",
                    "io.colonnade.query.NumberExpr",
                    "io.colonnade.query.OrderedExpr",
                    "io.colonnade.query.RowWriter",
                    "io.colonnade.query.Select",
                    "io.colonnade.query.TextExpr",
                    "io.colonnade.query.Untyped",
                    "io.colonnade.query.Update",
                    "io.colonnade.query.VersionedChange",
                    "io.colonnade.row.RowCursor",
                    "io.colonnade.schema.BooleanColumn",
                    "io.colonnade.schema.Column",
                    "io.colonnade.schema.ForeignKey",
                    "io.colonnade.schema.GivenValues",
                    "io.colonnade.schema.NewRow",
                    "io.colonnade.schema.NumberColumn",
                    "io.colonnade.schema.OrderedColumn",
                    "io.colonnade.schema.ReadOnlyTable",
                    "io.colonnade.schema.Routine",
                    "io.colonnade.schema.RowValues",
                    "io.colonnade.schema.Sequence",
                    "io.colonnade.schema.Table",
                    "io.colonnade.schema.TableFunction",
                    "io.colonnade.schema.TextColumn",
                    "io.colonnade.schema.View",
                    "io.colonnade.type.DatabaseEnum",
                    "io.colonnade.type.Json",
                    "io.colonnade.type.Range",
                    "io.colonnade.type.SqlType",
                    "io.colonnade.type.SqlTypes",
                    "java.lang.Boolean",
                    "java.lang.Double",
                    "java.lang.Float",
                    "java.lang.IllegalStateException",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Object",
                    "java.lang.Override",
                    "java.lang.SafeVarargs",
                    "java.lang.Short",
                    "java.lang.String",
                    "java.lang.SuppressWarnings",
                    "java.math.BigDecimal",
                    "java.math.BigInteger",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.OffsetDateTime",
                    "java.time.OffsetTime",
                    "java.util.List",
                    "java.util.UUID",
                    "org.jspecify.annotations.NullMarked",
                    "org.jspecify.annotations.Nullable")
            .collect(Collectors.toUnmodifiableMap(
                    name -> name.substring(name.lastIndexOf('.') + 1), Function.identity()));

    private LibraryTypes() {}

    /** Whether a type of the library has this simple name. */
    static boolean contains(String simpleName) {
        return QUALIFIED.containsKey(simpleName);
    }

    /** The full name of a type of this simple name. */
    static String qualified(String simpleName) {
        String qualified = QUALIFIED.get(simpleName);
        if (qualified == null) {
            throw new IllegalArgumentException("not a type of the library: " + simpleName);
        }
        return qualified;
    }
}
