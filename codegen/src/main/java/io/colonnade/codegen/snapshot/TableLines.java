package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table or a view while it is being read. */
final class TableLines implements SnapshotParser.Part {

    private final QualifiedName name;
    private final RelationKind kind;
    private final NameReader names;
    private final List<ColumnModel> columns = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private @Nullable String comment;
    private @Nullable PrimaryKey primaryKey;

    private TableLines(QualifiedName name, RelationKind kind, NameReader names) {
        this.name = name;
        this.kind = kind;
        this.names = names;
    }

    static TableLines table(QualifiedName name, NameReader names) {
        return new TableLines(name, RelationKind.TABLE, names);
    }

    static TableLines view(QualifiedName name, NameReader names) {
        return new TableLines(name, RelationKind.VIEW, names);
    }

    @Override
    public boolean take(Line line) {
        if (line.accept("column")) {
            columns.add(ColumnLine.read(line, columns.size() + 1, names));
        } else if (line.accept("comment")) {
            comment(line.quoted());
        } else {
            return takeKey(line);
        }
        return true;
    }

    /** A comment belongs to what is above it. */
    private void comment(String text) {
        if (columns.isEmpty()) {
            comment = text;
        } else {
            int last = columns.size() - 1;
            columns.set(last, columns.get(last).commented(text));
        }
    }

    private boolean takeKey(Line line) {
        if (line.accept("primary key")) {
            primaryKey = new PrimaryKey(line.name(), line.names());
        } else if (line.accept("unique key")) {
            uniqueKeys.add(new UniqueKey(line.name(), line.names()));
        } else if (line.accept("foreign key")) {
            foreignKeys.add(foreignKey(line));
        } else if (line.accept("unique index")) {
            indexes.add(new Index(line.name(), true, line.names()));
        } else if (line.accept("index")) {
            indexes.add(new Index(line.name(), false, line.names()));
        } else if (line.accept("check")) {
            checks.add(new Check(line.name(), line.quoted()));
        } else {
            return false;
        }
        return true;
    }

    private ForeignKey foreignKey(Line line) {
        String key = line.name();
        List<String> own = line.names();
        line.expect("references");
        return new ForeignKey(key, own, names.qualified(line), line.names());
    }

    TableModel model() {
        return new TableModel(name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks);
    }
}
