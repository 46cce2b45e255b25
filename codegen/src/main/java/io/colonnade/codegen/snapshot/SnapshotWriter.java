package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a snapshot; {@link SnapshotParser} reads it. */
final class SnapshotWriter {

    static final int FORMAT = 1;

    private static final String TITLE = "# The schema that Java is generated from, one fact a line. Do not edit it:"
            + " change the migrations, then run mvn colonnade:snapshot";

    private final Snapshot snapshot;
    private final SnapshotWords words;
    private final StringBuilder text = new StringBuilder();

    SnapshotWriter(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.words = SnapshotWords.of(snapshot.catalog());
    }

    String text() {
        header(snapshot.origin());
        snapshot.catalog().schemas().forEach(this::schema);
        for (Schema schema : snapshot.catalog().schemas()) {
            schema.enums().forEach(this::enumType);
            schema.sequences().forEach(this::sequence);
            schema.routines().forEach(this::routine);
            schema.tables().forEach(this::table);
        }
        return text.toString();
    }

    private void header(Origin origin) {
        line(TITLE);
        line("colonnade-schema " + FORMAT);
        line("made-by " + Quoting.text(origin.version()));
        line("dialect " + Quoting.name(snapshot.catalog().dialect()));
        origin.schemas().forEach(schema -> line("asked-for " + Quoting.name(schema)));
        origin.migrations()
                .forEach(migration -> line("migration " + Quoting.text(migration.path()) + " " + migration.hash()));
        origin.placeholders().forEach((name, hash) -> line("placeholder " + Quoting.text(name) + " " + hash));
        line("");
    }

    private void schema(Schema schema) {
        String name = schema.name().equals(PortableCatalog.DEFAULT) ? "" : " " + Quoting.name(schema.name());
        line("schema" + name + (schema.isDefault() ? " default" : ""));
    }

    private void enumType(EnumType type) {
        line("");
        line("enum " + words.name(type.name()));
        type.labels().forEach(label -> line("  label " + Quoting.text(label)));
    }

    private void table(TableModel table) {
        line("");
        line(table.kind().text() + " " + words.name(table.name()));
        comment("  ", table.comment());
        table.columns().forEach(this::column);
        if (table.primaryKey() != null) {
            key("primary key", table.primaryKey().name(), table.primaryKey().columns());
        }
        table.uniqueKeys().forEach(key -> key("unique key", key.name(), key.columns()));
        table.foreignKeys().forEach(this::foreignKey);
        table.indexes().forEach(this::index);
        table.checks().forEach(this::check);
        table.exclusions().forEach(this::exclusion);
    }

    private void column(ColumnModel column) {
        line("  column " + Quoting.name(column.name()) + " " + words.column(column));
        comment("    ", column.comment());
    }

    private void comment(String indent, @Nullable String comment) {
        if (comment != null) {
            line(indent + "comment " + Quoting.text(comment));
        }
    }

    private void key(String kind, String name, List<String> columns) {
        line("  " + kind + " " + Quoting.name(name) + " " + SnapshotWords.names(columns));
    }

    private void foreignKey(ForeignKey key) {
        line("  foreign key " + Quoting.name(key.name()) + " " + words.foreignKey(key));
    }

    private void index(Index index) {
        line("  " + (index.unique() ? "unique index " : "index ") + Quoting.name(index.name()) + " "
                + SnapshotWords.index(index));
    }

    private void check(Check check) {
        line("  check " + Quoting.name(check.name()) + " " + Quoting.text(check.expression()));
    }

    private void exclusion(Exclusion exclusion) {
        line("  exclude " + Quoting.name(exclusion.name()) + " " + Quoting.text(exclusion.definition()));
    }

    private void sequence(Sequence sequence) {
        line("");
        line("sequence " + words.name(sequence.name()) + " " + SnapshotWords.sequence(sequence));
    }

    private void routine(Routine routine) {
        line("");
        line("function " + words.name(routine.name()));
        comment("  ", routine.comment());
        routine.parameters().forEach(parameter -> line("  parameter " + words.parameter(parameter)));
        if (routine.result() != null) {
            line("  returns " + words.type(routine.result()));
        }
        routine.row().forEach(column -> line("  row " + Quoting.name(column.name()) + " " + words.type(column.type())));
        if (routine.shadowed()) {
            line("  shadowed");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
