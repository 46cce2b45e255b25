package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page calls tables, and where it has them. The default schema is not named: it is called otherwise in every
 * database.
 */
final class Anchors {

    private final Set<String> defaults;
    private final Set<QualifiedName> tables;

    Anchors(Catalog catalog) {
        defaults = catalog.schemas().stream()
                .filter(Schema::isDefault)
                .map(Schema::name)
                .collect(Collectors.toSet());
        tables = catalog.schemas().stream()
                .flatMap(schema -> schema.tables().stream())
                .map(TableModel::name)
                .collect(Collectors.toSet());
    }

    String shown(QualifiedName name) {
        return isInDefault(name) ? name.name() : name.schema() + "." + name.name();
    }

    /** What needs no escape in a link, whatever the name; the page's own ids begin otherwise. */
    String of(QualifiedName name) {
        String schema = isInDefault(name) ? "" : encoded(name.schema()) + ".";
        return "t-" + schema + encoded(name.name());
    }

    /** The same; null for a table that was not read. */
    @Nullable
    String ofKnown(QualifiedName name) {
        return tables.contains(name) ? of(name) : null;
    }

    private boolean isInDefault(QualifiedName name) {
        return defaults.contains(name.schema());
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace('%', '~').replace(".", "~2E");
    }
}
