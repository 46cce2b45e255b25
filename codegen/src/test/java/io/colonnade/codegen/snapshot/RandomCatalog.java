package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Catalogs of every kind of thing, with names and texts that try to break out of their line. */
public final class RandomCatalog {

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "book",
            "_",
            " ",
            "1",
            ".",
            ",",
            "(",
            ")",
            "#",
            "\"",
            "'",
            "\\",
            "\\u0022",
            "\n",
            "\r",
            "\r\n",
            "\u2028",
            "\u0085",
            "\t",
            "default",
            "null",
            "not null",
            "array",
            "enum",
            "table x\n",
            "<<<<<<< ours\n",
            "=======",
            "ä",
            "e\u0301",
            "書",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u00A0",
            "\uFEFF",
            "\u0000");

    private final Random random;
    private final List<String> schemas;

    private RandomCatalog(Random random) {
        this.random = random;
        this.schemas = names(1 + random.nextInt(3));
    }

    public static Catalog of(long seed) {
        return new RandomCatalog(new Random(seed)).catalog();
    }

    private Catalog catalog() {
        int defaultSchema = random.nextInt(schemas.size() + 1) - 1;
        List<Schema> all = IntStream.range(0, schemas.size())
                .mapToObj(index -> schema(schemas.get(index), index == defaultSchema))
                .toList();
        return new Catalog(random.nextBoolean() ? "postgres" : text(), all);
    }

    private Schema schema(String name, boolean isDefault) {
        return new Schema(
                name,
                isDefault,
                names(random.nextInt(4)).stream()
                        .map(table -> table(new QualifiedName(name, table)))
                        .toList(),
                names(random.nextInt(3)).stream()
                        .map(type -> new EnumType(new QualifiedName(name, type), some(this::text)))
                        .toList(),
                names(random.nextInt(3)).stream()
                        .map(sequence -> sequence(new QualifiedName(name, sequence)))
                        .toList(),
                names(random.nextInt(3)).stream()
                        .map(routine -> routine(new QualifiedName(name, routine)))
                        .toList());
    }

    private Routine routine(QualifiedName name) {
        boolean hasRows = random.nextBoolean();
        return new Routine(
                name,
                maybe(this::text),
                some(() -> new Routine.Parameter(
                        random.nextBoolean() ? text() : "", type(), maybe(this::text), random.nextBoolean())),
                hasRows ? null : type(),
                hasRows
                        ? Stream.concat(Stream.of(text()), some(this::text).stream())
                                .map(column -> new Routine.Column(column, type()))
                                .toList()
                        : List.of(),
                random.nextBoolean());
    }

    private Sequence sequence(QualifiedName name) {
        TypeKind kind = random.nextBoolean() ? TypeKind.BIGINT : TypeKind.BIGINT_UNSIGNED;
        return new Sequence(name, kind, random.nextLong(), random.nextLong());
    }

    private TableModel table(QualifiedName name) {
        return new TableModel(
                name,
                any(List.of(RelationKind.values())),
                maybe(this::text),
                IntStream.range(0, random.nextInt(5)).mapToObj(this::column).toList(),
                maybe(() -> new PrimaryKey(text(), some(this::text))),
                some(() -> new UniqueKey(text(), some(this::text))),
                some(() -> new ForeignKey(text(), some(this::text), qualified(), some(this::text), action(), action())),
                some(() ->
                        new Index(text(), random.nextBoolean(), some(this::text), some(this::text), maybe(this::text))),
                some(() -> new Check(text(), text())),
                some(() -> new Exclusion(text(), text())));
    }

    private @Nullable String action() {
        return maybe(() -> any(List.of("cascade", "restrict", "set null", "set default")));
    }

    /** The positions have gaps, as those of catalogs do. */
    private ColumnModel column(int index) {
        String generated = maybe(this::text);
        return new ColumnModel(
                text(),
                index * 3 + 2,
                type(),
                random.nextBoolean(),
                maybe(this::text),
                any(List.of(Identity.values())),
                generated,
                maybe(this::text),
                new ColumnTraits(maybe(this::qualified), maybe(this::text), generated != null && random.nextBoolean()));
    }

    private ColumnType type() {
        TypeKind kind = any(List.of(TypeKind.values()));
        return switch (kind) {
            case ARRAY -> ColumnType.array(type());
            case ENUM -> ColumnType.enumeration(qualified());
            case RANGE, MULTIRANGE -> ColumnType.range(kind, text(), scalar());
            case COMPOSITE -> ColumnType.composite(qualified(), some(() -> new CompositeAttribute(text(), type())));
            case OTHER -> ColumnType.other(text());
            case VARCHAR, CHAR, TEXT, BINARY ->
                new ColumnType(kind, maybe(() -> random.nextInt(9999)), null, null, null, null);
            default -> {
                Integer precision = maybe(() -> random.nextInt(40));
                Integer scale = precision == null ? null : maybe(() -> random.nextInt(-5, 40));
                yield new ColumnType(kind, null, precision, scale, null, null);
            }
        };
    }

    /** What a range can be of. */
    private ColumnType scalar() {
        return random.nextBoolean() ? ColumnType.enumeration(qualified()) : ColumnType.of(TypeKind.TIMESTAMP);
    }

    private QualifiedName qualified() {
        return new QualifiedName(any(schemas), text());
    }

    private List<String> names(int number) {
        return Stream.generate(this::text).distinct().limit(number).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder(any(PIECES));
        while (random.nextInt(3) > 0) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> one) {
        return random.nextBoolean() ? one.get() : null;
    }
}
