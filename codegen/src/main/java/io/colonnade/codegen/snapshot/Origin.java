package io.colonnade.codegen.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** What has changed since, a phrase for each thing. */
    List<String> changes(Origin now) {
        List<String> changes = new ArrayList<>(migrationChanges(now));
        if (!schemas.equals(now.schemas)) {
            changes.add("it is of " + described(schemas) + ", asked for is " + described(now.schemas));
        }
        if (!version.equals(now.version)) {
            changes.add("Colonnade " + version + " made it, this is " + now.version);
        }
        return changes;
    }

    private static String described(List<String> schemas) {
        return schemas.isEmpty() ? "the default schema" : "schema " + String.join(", ", schemas);
    }

    private List<String> migrationChanges(Origin now) {
        Map<String, String> before = hashes(this);
        Map<String, String> after = hashes(now);
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<String> changes = new ArrayList<>();
        for (String path : paths) {
            String was = before.get(path);
            String is = after.get(path);
            if (!Objects.equals(was, is)) {
                changes.add(path + " is " + (was == null ? "new" : is == null ? "gone" : "changed"));
            }
        }
        return changes;
    }

    private static Map<String, String> hashes(Origin origin) {
        Map<String, String> hashes = new TreeMap<>();
        origin.migrations.forEach(migration -> hashes.put(migration.path(), migration.hash()));
        return hashes;
    }
}
