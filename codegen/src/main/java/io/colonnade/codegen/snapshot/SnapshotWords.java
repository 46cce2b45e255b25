package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TypeKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for types and names, in snapshots and in what is said of differences. */
public final class SnapshotWords {

    private final @Nullable String defaultSchema;

    private SnapshotWords(@Nullable String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** The words for this catalog; names in its default schema stand without it. */
    public static SnapshotWords of(Catalog catalog) {
        return new SnapshotWords(catalog.schemas().stream()
                .filter(Schema::isDefault)
                .map(Schema::name)
                .findFirst()
                .orElse(null));
    }

    /** {@code book}, {@code archive.loan} or {@code "Odd name"}. */
    public String name(QualifiedName name) {
        return name.schema().equals(defaultSchema)
                ? Quoting.name(name.name())
                : Quoting.name(name.schema()) + "." + Quoting.name(name.name());
    }

    /** {@code book.title} or {@code "Odd name"."Odd column"}. */
    public String column(QualifiedName table, String column) {
        return name(table) + "." + Quoting.name(column);
    }

    /** {@code (id, region)}. */
    public static String names(List<String> names) {
        return names.stream().map(Quoting::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A name of anything. */
    public static String name(String name) {
        return Quoting.name(name);
    }

    /** A text in quotes, on one line. */
    public static String text(String text) {
        return Quoting.text(text);
    }

    /** {@code varchar(200) not null default "none"}. */
    public String column(ColumnModel column) {
        StringBuilder text = new StringBuilder(type(column.type())).append(traits(column.traits()));
        text.append(column.nullable() ? " null" : " not null");
        if (column.defaultValue() != null) {
            text.append(" default ").append(Quoting.text(column.defaultValue()));
        }
        switch (column.identity()) {
            case BY_DEFAULT -> text.append(" identity by default");
            case ALWAYS -> text.append(" identity always");
            case NONE -> {}
        }
        if (column.generated() != null) {
            text.append(column.traits().isVirtual() ? " generated virtual " : " generated ")
                    .append(Quoting.text(column.generated()));
        }
        return text.toString();
    }

    private String traits(ColumnTraits traits) {
        String domain = traits.domain() == null ? "" : " domain " + name(traits.domain());
        return domain + (traits.collation() == null ? "" : " collate " + Quoting.name(traits.collation()));
    }

    /** {@code (author_id) references author (id) on delete cascade}. */
    public String foreignKey(ForeignKey key) {
        return names(key.columns()) + " references " + name(key.target()) + " " + names(key.targetColumns())
                + (key.onDelete() == null ? "" : " on delete " + key.onDelete())
                + (key.onUpdate() == null ? "" : " on update " + key.onUpdate());
    }

    /** {@code (title, "born desc") include (price) where "price > 0"}. */
    public static String index(Index index) {
        return names(index.columns())
                + (index.include().isEmpty() ? "" : " include " + names(index.include()))
                + (index.where() == null ? "" : " where " + Quoting.text(index.where()));
    }

    /** {@code bigint start 100 increment 5}. */
    public static String sequence(Sequence sequence) {
        return sequence.type().text() + " start " + sequence.start() + " increment " + sequence.increment();
    }

    /** {@code discount(numeric, integer)}: the name of a function, with what tells it from others of that name. */
    public String routine(Routine routine) {
        return name(routine.name())
                + routine.parameters().stream()
                        .map(parameter -> type(parameter.type()) + (parameter.variadic() ? "..." : ""))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@code price numeric default "10"}, with {@code variadic} behind the type where there can be several. */
    public String parameter(Routine.Parameter parameter) {
        return Quoting.name(parameter.name()) + " " + type(parameter.type())
                + (parameter.variadic() ? " variadic" : "")
                + (parameter.defaultValue() == null ? "" : " default " + Quoting.text(parameter.defaultValue()));
    }

    /** {@code (price numeric, percent integer default "10") returns numeric}, with {@code shadowed} behind it. */
    public String call(Routine routine) {
        return signature(routine) + (routine.shadowed() ? " shadowed" : "");
    }

    private String signature(Routine routine) {
        String given = routine.parameters().stream().map(this::parameter).collect(Collectors.joining(", ", "(", ")"));
        return routine.result() == null
                ? given + " returns rows "
                        + routine.row().stream()
                                .map(column -> Quoting.name(column.name()) + " " + type(column.type()))
                                .collect(Collectors.joining(", ", "(", ")"))
                : given + " returns " + type(routine.result());
    }

    /**
     * {@code numeric(10, 2)}, {@code enum book_format}, {@code text array}, {@code range "daterange" of date},
     * {@code other "tsvector"}.
     */
    public String type(ColumnType type) {
        return switch (type.kind()) {
            case ARRAY -> type(Objects.requireNonNull(type.element())) + " array";
            case ENUM -> "enum " + name(Objects.requireNonNull(type.name()));
            case COMPOSITE ->
                "composite " + name(Objects.requireNonNull(type.name()))
                        + type.attributes().stream()
                                .map(one -> Quoting.name(one.name()) + " " + type(one.type()))
                                .collect(Collectors.joining(", ", " (", ")"));
            case RANGE, MULTIRANGE ->
                type.kind().text() + " "
                        + Quoting.text(Objects.requireNonNull(type.name()).name()) + " of "
                        + type(Objects.requireNonNull(type.element()));
            case OTHER ->
                "other " + Quoting.text(Objects.requireNonNull(type.name()).name());
            default -> type.kind().text() + limits(type);
        };
    }

    private static String limits(ColumnType type) {
        if (hasLength(type.kind())) {
            return type.length() == null ? "" : "(" + type.length() + ")";
        }
        String scale = type.scale() == null ? "" : ", " + type.scale();
        return type.precision() == null ? "" : "(" + type.precision() + scale + ")";
    }

    /** Whether the number behind a type is one of characters or bytes. */
    static boolean hasLength(TypeKind kind) {
        return switch (kind) {
            case VARCHAR, CHAR, TEXT, BINARY -> true;
            default -> false;
        };
    }
}
