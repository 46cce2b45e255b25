package io.colonnade.codegen.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a schema was read from: a snapshot is out of date when this has changed.
 *
 * @param version of Colonnade
 * @param schemas those that were asked for, in this order; none for the default schema
 * @param migrations sorted by path; none when the schema is not made by migrations
 * @param placeholders what stands for the placeholders of the migrations, as hashes: values may be secret
 */
public record Origin(
        String version, List<String> schemas, List<MigrationPrint> migrations, SortedMap<String, String> placeholders) {

    /** Without placeholders. */
    public Origin(String version, List<String> schemas, List<MigrationPrint> migrations) {
        this(version, schemas, migrations, new TreeMap<>());
    }

    /** With the hashes of these values. */
    public static Origin of(
            String version, List<String> schemas, List<MigrationPrint> migrations, Map<String, String> placeholders) {
        SortedMap<String, String> hashes = new TreeMap<>();
        placeholders.forEach((name, value) -> hashes.put(name, hash(name, value)));
        return new Origin(version, schemas, migrations, hashes);
    }

    /** With the name, so that equal values are not seen to be equal. */
    private static String hash(String name, String value) {
        return Hash.of(name.length() + " " + name + value).substring(0, MigrationFiles.DIGITS);
    }

    /** Sorts the migrations. */
    public Origin {
        schemas = List.copyOf(schemas);
        migrations = migrations.stream()
                .sorted(Comparator.comparing(MigrationPrint::path))
                .toList();
        placeholders = Collections.unmodifiableSortedMap(new TreeMap<>(placeholders));
    }

    /** What has changed since, a phrase for each thing. */
    List<String> changes(Origin now) {
        List<String> changes = new ArrayList<>(changes(hashes(this), hashes(now)));
        changes(placeholders, now.placeholders).forEach(change -> changes.add("placeholder " + change));
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

    private static List<String> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (!Objects.equals(was, is)) {
                changes.add(name + " is " + (was == null ? "new" : is == null ? "gone" : "changed"));
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
