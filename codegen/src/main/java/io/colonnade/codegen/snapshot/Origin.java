package io.colonnade.codegen.snapshot;

import java.util.Comparator;
import java.util.List;

/**
 * What a schema was read from: a snapshot is out of date when this has changed.
 *
 * @param version of Colonnade
 * @param schemas those that were asked for, in this order; none for the default schema
 * @param migrations sorted by path; none when the schema is not made by migrations
 */
public record Origin(String version, List<String> schemas, List<MigrationPrint> migrations) {

    /** Sorts the migrations. */
    public Origin {
        schemas = List.copyOf(schemas);
        migrations = migrations.stream()
                .sorted(Comparator.comparing(MigrationPrint::path))
                .toList();
    }
}
