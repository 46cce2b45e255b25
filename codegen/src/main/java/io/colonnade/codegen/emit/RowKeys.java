package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods that say which columns tell rows apart. */
final class RowKeys {

    private static final String PRIMARY_KEY = """
            @${Override}
            public ${List}<${Column}<?>> primaryKey() {
                return columns(${columns});
            }
            """;

    private static final String UNIQUE_KEYS = """
            @${Override}
            public ${List}<${List}<${Column}<?>>> uniqueKeys() {
                return keys(${keys});
            }
            """;

    private RowKeys() {}

    /** No method for what the table has not. */
    static List<String> of(TableJava java) {
        List<String> methods = new ArrayList<>();
        List<String> primary = java.key().stream().map(ColumnJava::field).toList();
        if (!primary.isEmpty()) {
            methods.add(java.template(PRIMARY_KEY)
                    .with("columns", String.join(", ", primary))
                    .fill());
        }
        String unique = uniqueKeys(java);
        if (!unique.isEmpty()) {
            methods.add(java.template(UNIQUE_KEYS).with("keys", unique).fill());
        }
        return methods;
    }

    /** Two constraints on the same columns are one key. */
    private static String uniqueKeys(TableJava java) {
        return java.model().uniqueKeys().stream()
                .map(UniqueKey::columns)
                .distinct()
                .map(columns -> columns.stream().map(java.table()::field).collect(Collectors.joining(", ")))
                .map(fields -> "columns(" + fields + ")")
                .collect(Collectors.joining(", "));
    }
}
