package io.colonnade.codegen.verify;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.UniqueKey;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The differences between a table and the same table later. */
final class TableDifferences {

    private final SnapshotWords words;
    private final TableModel before;
    private final TableModel after;
    private final String table;
    private final List<String> lines = new ArrayList<>();

    TableDifferences(SnapshotWords words, TableModel before, TableModel after) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.table = words.name(before.name());
    }

    List<String> lines() {
        if (before.kind() != after.kind()) {
            lines.add(table + ": " + before.kind().text() + " → " + after.kind().text());
        }
        comment(table, before.comment(), after.comment());
        columns();
        primaryKey();
        keys("unique key", before.uniqueKeys(), after.uniqueKeys(), UniqueKey::name, key -> names(key.columns()));
        keys("foreign key", before.foreignKeys(), after.foreignKeys(), ForeignKey::name, words::foreignKey);
        keys("index", before.indexes(), after.indexes(), Index::name, TableDifferences::index);
        keys("check", before.checks(), after.checks(), Check::name, check -> SnapshotWords.text(check.expression()));
        keys(
                "exclusion",
                before.exclusions(),
                after.exclusions(),
                Exclusion::name,
                exclusion -> SnapshotWords.text(exclusion.definition()));
        return lines;
    }

    private void comment(String subject, @Nullable String old, @Nullable String now) {
        if (!Objects.equals(old, now)) {
            lines.add(subject + ": " + comment(old) + " → " + comment(now));
        }
    }

    private static String comment(@Nullable String text) {
        return text == null ? "no comment" : "comment " + SnapshotWords.text(text);
    }

    private void columns() {
        for (ColumnModel old : before.columns()) {
            after.column(old.name())
                    .ifPresentOrElse(
                            now -> column(old, now),
                            () -> lines.add(column(old) + ": removed, was " + words.column(old)));
        }
        for (ColumnModel now : after.columns()) {
            if (before.column(now.name()).isEmpty()) {
                lines.add(column(now) + ": added, " + words.column(now));
            }
        }
        List<String> old = common(before, after);
        List<String> now = common(after, before);
        if (!old.equals(now)) {
            lines.add(table + ": order of columns " + names(old) + " → " + names(now));
        }
    }

    private String column(ColumnModel column) {
        return words.column(before.name(), column.name());
    }

    private void column(ColumnModel old, ColumnModel now) {
        String was = words.column(old);
        String is = words.column(now);
        if (!was.equals(is)) {
            lines.add(column(old) + ": " + was + " → " + is);
        }
        comment(column(old), old.comment(), now.comment());
    }

    private static List<String> common(TableModel table, TableModel other) {
        return table.columns().stream()
                .map(ColumnModel::name)
                .filter(name -> other.column(name).isPresent())
                .toList();
    }

    private void primaryKey() {
        PrimaryKey old = before.primaryKey();
        PrimaryKey now = after.primaryKey();
        keys(
                "primary key",
                old == null ? List.of() : List.of(old),
                now == null ? List.of() : List.of(now),
                PrimaryKey::name,
                key -> names(key.columns()));
    }

    private static String index(Index index) {
        return SnapshotWords.index(index) + (index.unique() ? " unique" : "");
    }

    private static String names(List<String> names) {
        return SnapshotWords.names(names);
    }

    /** Things that have a name and say something: the same name may say something else, and the other way round. */
    private <K> void keys(String kind, List<K> old, List<K> now, Function<K, String> name, Function<K, String> says) {
        Map<String, String> gone = new TreeMap<>();
        old.forEach(key -> gone.put(name.apply(key), says.apply(key)));
        Map<String, String> added = new LinkedHashMap<>();
        for (K key : now) {
            String is = says.apply(key);
            String was = gone.remove(name.apply(key));
            if (was == null) {
                added.put(name.apply(key), is);
            } else if (!was.equals(is)) {
                lines.add(key(kind, name.apply(key)) + " " + was + " → " + is);
            }
        }
        renamed(kind, gone, added);
        gone.forEach((key, was) -> lines.add(key(kind, key) + " " + was + " removed"));
        added.forEach((key, is) -> lines.add(key(kind, key) + " " + is + " added"));
    }

    private void renamed(String kind, Map<String, String> gone, Map<String, String> added) {
        for (Map.Entry<String, String> one : List.copyOf(added.entrySet())) {
            List<String> same = gone.keySet().stream()
                    .filter(name -> one.getValue().equals(gone.get(name)))
                    .toList();
            if (!same.isEmpty()) {
                String old = same.get(0);
                lines.add(key(kind, old) + " " + one.getValue() + " → named " + SnapshotWords.name(one.getKey()));
                gone.remove(old);
                added.remove(one.getKey());
            }
        }
    }

    private String key(String kind, String name) {
        return table + ": " + kind + " " + SnapshotWords.name(name);
    }
}
