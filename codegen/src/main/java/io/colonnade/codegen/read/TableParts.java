package io.colonnade.codegen.read;

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
import java.util.List;
import java.util.Locale;
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
    final List<Exclusion> exclusions = new ArrayList<>();

    TableParts(QualifiedName name, RelationKind kind, @Nullable String comment) {
        this.name = name;
        this.kind = kind;
        this.comment = comment;
    }

    /** What happens along a foreign key, in small letters; null where the change is refused. */
    static @Nullable String action(@Nullable String rule) {
        String action = rule == null ? "" : rule.toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (action) {
            case "cascade", "set null", "set default" -> action;
            default -> null;
        };
    }

    RelationKind kind() {
        return kind;
    }

    TableModel model() {
        return new TableModel(
                name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks, exclusions);
    }
}
