package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that go by the primary key. */
final class KeyMethods {

    private static final String BY_KEY = """
            /** The row with this key. */
            public ${Select}<${row}> byKey(${parameters}) {
                return selectByKey(${conditions});
            }
            """;

    private static final String UPDATE = """
            /** Writes every other column of the row that has this record's key. */
            public ${Update} update(${row} row) {
                return updateByKey(values(row), ${conditions});
            }
            """;

    private static final String UPDATE_BY_VERSION = """
            /** Writes every other column of the row with this record's key and version, and counts the version up. */
            public ${VersionedChange} update(${row} row) {
                return updateByVersion(values(row), ${version}, ${conditions});
            }
            """;

    private static final String DELETE_BY_VERSION = """
            /** Deletes the row with this record's key and version. */
            public ${VersionedChange} delete(${row} row) {
                return deleteByVersion(${version}, ${conditions});
            }
            """;

    private static final String DELETE_BY_KEY = """
            /** Deletes the row with this key. */
            public ${Delete} deleteByKey(${parameters}) {
                return deleteByKey(${conditions});
            }
            """;

    private KeyMethods() {}

    /** No method without a primary key that can be compared, no update when there is nothing to set. */
    static List<String> of(TableJava java) {
        List<String> methods = new ArrayList<>();
        if (!java.key().isEmpty()
                && java.key().stream().allMatch(ColumnJava::isComparable)
                && RowParts.fit(java.key())) {
            methods.add(byKey(java, BY_KEY));
            if (java.model().isWritten()) {
                addWriting(methods, java);
            }
        }
        return methods;
    }

    private static void addWriting(List<String> methods, TableJava java) {
        ColumnJava version = java.version();
        if (version != null) {
            methods.add(byVersion(java, version, UPDATE_BY_VERSION));
            methods.add(byVersion(java, version, DELETE_BY_VERSION));
        } else if (java.columns().stream().anyMatch(column -> isOther(java, column))) {
            methods.add(ofRecord(java, UPDATE).fill());
        }
        methods.add(byKey(java, DELETE_BY_KEY));
    }

    private static boolean isOther(TableJava java, ColumnJava column) {
        return column.model().isWritable() && !java.model().isKey(column.model());
    }

    private static String byKey(TableJava java, String text) {
        return java.template(text)
                .with("row", java.table().row().simpleName())
                .with("parameters", each(java.key(), column -> column.type() + " " + column.field()))
                .with(
                        "conditions",
                        each(java.key(), column -> "this." + column.field() + ".eq(" + column.field() + ")"))
                .fill();
    }

    private static Template ofRecord(TableJava java, String text) {
        return java.template(text)
                .with("row", java.table().row().simpleName())
                .with("conditions", each(java.key(), KeyMethods::hasKeyOfRow));
    }

    private static String byVersion(TableJava java, ColumnJava version, String text) {
        return ofRecord(java, text)
                .with("version", version.fieldBeside("row") + ", row." + version.field() + "()")
                .fill();
    }

    private static String hasKeyOfRow(ColumnJava column) {
        return column.fieldBeside("row") + ".eq(row." + column.field() + "())";
    }

    private static String each(List<ColumnJava> columns, Function<ColumnJava, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }
}
