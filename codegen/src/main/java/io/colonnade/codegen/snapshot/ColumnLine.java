package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnTraits;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotWords} says of a column. */
final class ColumnLine {

    /** What more is said of than a limit. */
    private static final Set<TypeKind> NAMED = EnumSet.of(
            TypeKind.ENUM, TypeKind.OTHER, TypeKind.ARRAY, TypeKind.RANGE, TypeKind.MULTIRANGE, TypeKind.COMPOSITE);

    /** Longer names first, as some begin with others. */
    private static final List<TypeKind> PLAIN = Arrays.stream(TypeKind.values())
            .filter(kind -> !NAMED.contains(kind))
            .sorted(Comparator.comparingInt((TypeKind kind) -> kind.text().length())
                    .reversed())
            .toList();

    private ColumnLine() {}

    static ColumnModel read(Line line, int position, NameReader names) {
        String name = line.name();
        ColumnType type = type(line, names);
        @Nullable QualifiedName domain = line.accept("domain") ? names.qualified(line) : null;
        @Nullable String collation = line.accept("collate") ? line.name() : null;
        boolean nullable = line.accept("null");
        if (!nullable) {
            line.expect("not null");
        }
        @Nullable String defaultValue = line.accept("default") ? line.quoted() : null;
        Identity identity = identity(line);
        boolean isVirtual = line.accept("generated virtual");
        @Nullable String generated = isVirtual || line.accept("generated") ? line.quoted() : null;
        ColumnTraits traits = new ColumnTraits(domain, collation, isVirtual);
        return new ColumnModel(name, position, type, nullable, defaultValue, identity, generated, null, traits);
    }

    /** The kind of a type without limits. */
    static TypeKind kind(Line line) {
        return PLAIN.stream()
                .filter(candidate -> line.accept(candidate.text()))
                .findFirst()
                .orElseThrow(() -> line.wrong("the type of the column is not one of the format's"));
    }

    private static Identity identity(Line line) {
        if (line.accept("identity by default")) {
            return Identity.BY_DEFAULT;
        }
        return line.accept("identity always") ? Identity.ALWAYS : Identity.NONE;
    }

    static ColumnType type(Line line, NameReader names) {
        ColumnType type = element(line, names);
        while (line.accept("array")) {
            type = ColumnType.array(type);
        }
        return type;
    }

    private static ColumnType element(Line line, NameReader names) {
        if (line.accept("enum")) {
            return ColumnType.enumeration(names.qualified(line));
        }
        if (line.accept("composite")) {
            return composite(line, names);
        }
        if (line.accept("multirange")) {
            return range(TypeKind.MULTIRANGE, line, names);
        }
        if (line.accept("range")) {
            return range(TypeKind.RANGE, line, names);
        }
        return line.accept("other") ? ColumnType.other(line.quoted()) : plain(line);
    }

    private static ColumnType composite(Line line, NameReader names) {
        QualifiedName name = names.qualified(line);
        List<CompositeAttribute> attributes = new ArrayList<>();
        line.expect("(");
        if (!line.accept(")")) {
            do {
                attributes.add(new CompositeAttribute(line.name(), type(line, names)));
            } while (line.accept(","));
            line.expect(")");
        }
        return ColumnType.composite(name, attributes);
    }

    private static ColumnType range(TypeKind kind, Line line, NameReader names) {
        String name = line.quoted();
        line.expect("of");
        return ColumnType.range(kind, name, element(line, names));
    }

    private static ColumnType plain(Line line) {
        TypeKind kind = kind(line);
        if (!line.accept("(")) {
            return ColumnType.of(kind);
        }
        int limit = line.number();
        @Nullable Integer scale = line.accept(",") ? Integer.valueOf(line.number()) : null;
        line.expect(")");
        return SnapshotWords.hasLength(kind)
                ? new ColumnType(kind, limit, null, null, null, null)
                : new ColumnType(kind, null, limit, scale, null, null);
    }
}
