package io.colonnade.codegen.model;

import java.util.Comparator;
import java.util.List;

/**
 * One schema.
 *
 * @param isDefault whether unqualified names mean this schema on the connection that was read
 * @param tables tables and views, sorted by name
 * @param enums sorted by name
 * @param sequences those that belong to no column, sorted by name
 * @param routines functions, sorted by name and by the types of their parameters
 */
public record Schema(
        String name,
        boolean isDefault,
        List<TableModel> tables,
        List<EnumType> enums,
        List<Sequence> sequences,
        List<Routine> routines) {

    /** A schema without sequences and functions. */
    public Schema(String name, boolean isDefault, List<TableModel> tables, List<EnumType> enums) {
        this(name, isDefault, tables, enums, List.of(), List.of());
    }

    /** Whether it holds nothing that classes are generated from for its own sake. */
    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && routines.isEmpty();
    }

    /** Whether nothing of it was read: something refers to it. */
    public boolean isOnlyNamed() {
        return isEmpty() && enums.isEmpty();
    }

    /** The same schema with these tables, and enums for them. */
    public Schema with(List<TableModel> others, List<EnumType> types) {
        return new Schema(name, isDefault, others, types, sequences, routines);
    }

    /** The same schema with these functions. */
    public Schema with(List<Routine> others) {
        return new Schema(name, isDefault, tables, enums, sequences, others);
    }

    /** Sorts what is in it. */
    public Schema {
        tables = tables.stream().sorted(Comparator.comparing(TableModel::name)).toList();
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        routines = routines.stream().sorted(Routine.ORDER).toList();
    }
}
