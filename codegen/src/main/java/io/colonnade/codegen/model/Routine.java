package io.colonnade.codegen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function that statements can call; several have one name where their parameters differ.
 *
 * @param parameters what it is given, in order
 * @param result the type of its value; null when it gives rows
 * @param row the columns of its rows, in order; none when it gives a value. The only column has no name where the
 *     function gives values instead of rows
 * @param shadowed whether a call without a schema would be one of the database's own function instead, so that it has
 *     no class
 */
public record Routine(
        QualifiedName name,
        @Nullable String comment,
        List<Parameter> parameters,
        @Nullable ColumnType result,
        List<Column> row,
        boolean shadowed) {

    /** By name, then by the types of the parameters. */
    static final Comparator<Routine> ORDER = Comparator.comparing(Routine::name).thenComparing(Routine::signature);

    /** Copies the lists. */
    public Routine {
        parameters = List.copyOf(parameters);
        row = List.copyOf(row);
    }

    /** The types of the parameters, which tell it from others of its name. */
    private String signature() {
        return parameters.stream().map(Parameter::type).map(Routine::spelled).collect(Collectors.joining(", "));
    }

    private static String spelled(ColumnType type) {
        String schemas = type.parts()
                .map(ColumnType::name)
                .filter(Objects::nonNull)
                .map(name -> name.schema() + ".")
                .collect(Collectors.joining());
        return schemas + type.text();
    }

    /** Every type that it names. */
    public Stream<ColumnType> types() {
        return Stream.of(
                        parameters.stream().map(Parameter::type),
                        Stream.ofNullable(result),
                        row.stream().map(Column::type))
                .flatMap(types -> types);
    }

    /**
     * Something that a function is given.
     *
     * @param name empty when it has none
     * @param type of one value, where there can be several
     * @param defaultValue what it is where a call leaves it out, as the catalog spells it; null when no call can
     * @param variadic whether a call can give any number of values, from one
     */
    public record Parameter(
            String name, ColumnType type, @Nullable String defaultValue, boolean variadic) {}

    /** A column of the rows that a function gives. */
    public record Column(String name, ColumnType type) {}
}
