package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final List<Exclusion> exclusions = new ArrayList<>();
    private @Nullable String comment;
    private @Nullable PrimaryKey primaryKey;

    private TableLines(QualifiedName name, RelationKind kind, NameReader names) {
        this.name = name;
        this.kind = kind;
        this.names = names;
    }

    /** The table or view that begins on this line, if one does. */
    static Optional<TableLines> begun(Line line, NameReader names) {
        return Arrays.stream(RelationKind.values())
                .filter(kind -> line.accept(kind.text()))
                .findFirst()
                .map(kind -> new TableLines(names.qualified(line), kind, names));
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
            indexes.add(index(line, true));
        } else if (line.accept("index")) {
            indexes.add(index(line, false));
        } else if (line.accept("check")) {
            checks.add(new Check(line.name(), line.quoted()));
        } else if (line.accept("exclude")) {
            exclusions.add(new Exclusion(line.name(), line.quoted()));
        } else {
            return false;
        }
        return true;
    }

    private ForeignKey foreignKey(Line line) {
        String key = line.name();
        List<String> own = line.names();
        line.expect("references");
        QualifiedName target = names.qualified(line);
        List<String> referenced = line.names();
        @Nullable String onDelete = line.accept("on delete") ? action(line) : null;
        return new ForeignKey(key, own, target, referenced, onDelete, line.accept("on update") ? action(line) : null);
    }

    private static String action(Line line) {
        String action = line.word();
        return action.equals("set") ? action + " " + line.word() : action;
    }

    private static Index index(Line line, boolean unique) {
        String index = line.name();
        List<String> columns = line.names();
        List<String> include = line.accept("include") ? line.names() : List.of();
        return new Index(index, unique, columns, include, line.accept("where") ? line.quoted() : null);
    }

    TableModel model() {
        return new TableModel(
                name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks, exclusions);
    }
}
