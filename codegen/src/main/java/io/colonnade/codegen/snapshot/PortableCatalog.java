package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import java.util.Set;

/**
 * A catalog without the name of its default schema, which is an accident: on MySQL it is the name of the database, and
 * another one for each scratch database.
 */
public final class PortableCatalog {

    /** What stands for the default schema's name. */
    public static final String DEFAULT = "";

    /** The types whose names say the schema. */
    private static final Set<TypeKind> HAVE_SCHEMAS = Set.of(TypeKind.ENUM, TypeKind.COMPOSITE);

    private final String defaultSchema;

    private PortableCatalog(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** The same catalog, whose default schema, if it has one, is called {@value #DEFAULT}. */
    public static Catalog of(Catalog catalog) {
        return catalog.schemas().stream()
                .filter(Schema::isDefault)
                .findFirst()
                .map(schema -> new PortableCatalog(schema.name()).catalog(catalog))
                .orElse(catalog);
    }

    private Catalog catalog(Catalog catalog) {
        return new Catalog(
                catalog.dialect(), catalog.schemas().stream().map(this::schema).toList());
    }

    private Schema schema(Schema schema) {
        return new Schema(
                schema.isDefault() ? DEFAULT : schema.name(),
                schema.isDefault(),
                schema.tables().stream().map(this::table).toList(),
                schema.enums().stream()
                        .map(type -> new EnumType(name(type.name()), type.labels()))
                        .toList(),
                schema.sequences().stream().map(this::sequence).toList(),
                schema.routines().stream().map(this::routine).toList());
    }

    private TableModel table(TableModel table) {
        return new TableModel(
                name(table.name()),
                table.kind(),
                table.comment(),
                table.columns().stream().map(this::column).toList(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.foreignKeys().stream().map(this::foreignKey).toList(),
                table.indexes(),
                table.checks(),
                table.exclusions());
    }

    private Sequence sequence(Sequence sequence) {
        return new Sequence(name(sequence.name()), sequence.type(), sequence.start(), sequence.increment());
    }

    private Routine routine(Routine routine) {
        ColumnType result = routine.result();
        return new Routine(
                name(routine.name()),
                routine.comment(),
                routine.parameters().stream()
                        .map(parameter -> new Routine.Parameter(
                                parameter.name(),
                                type(parameter.type()),
                                parameter.defaultValue(),
                                parameter.variadic()))
                        .toList(),
                result == null ? null : type(result),
                routine.row().stream()
                        .map(column -> new Routine.Column(column.name(), type(column.type())))
                        .toList(),
                routine.shadowed());
    }

    private ColumnModel column(ColumnModel column) {
        ColumnTraits traits = column.traits();
        QualifiedName domain = traits.domain();
        return column.ofType(type(column.type()))
                .with(new ColumnTraits(domain == null ? null : name(domain), traits.collation(), traits.isVirtual()));
    }

    private ColumnType type(ColumnType type) {
        QualifiedName name = type.name();
        ColumnType element = type.element();
        return new ColumnType(
                type.kind(),
                type.length(),
                type.precision(),
                type.scale(),
                HAVE_SCHEMAS.contains(type.kind()) && name != null ? name(name) : name,
                element == null ? null : type(element),
                type.attributes().stream()
                        .map(one -> new CompositeAttribute(one.name(), type(one.type())))
                        .toList());
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(), key.columns(), name(key.target()), key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    private QualifiedName name(QualifiedName name) {
        return name.schema().equals(defaultSchema) ? new QualifiedName(DEFAULT, name.name()) : name;
    }
}
