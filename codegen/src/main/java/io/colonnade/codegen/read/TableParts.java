package io.colonnade.codegen.read;

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

/** A table while it is being collected. */
final class TableParts {

    private final QualifiedName name;
    private final RelationKind kind;
    private final @Nullable String comment;
    final List<ColumnModel> columns = new ArrayList<>();

    @Nullable
    PrimaryKey primaryKey;

    final List<UniqueKey> uniqueKeys = new ArrayList<>();
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();

    TableParts(QualifiedName name, RelationKind kind, @Nullable String comment) {
        this.name = name;
        this.kind = kind;
        this.comment = comment;
    }

    RelationKind kind() {
        return kind;
    }

    TableModel model() {
        return new TableModel(name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks);
    }
}
