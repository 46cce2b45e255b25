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
 */
public record Schema(
        String name, boolean isDefault, List<TableModel> tables, List<EnumType> enums, List<Sequence> sequences) {

    /** A schema without sequences. */
    public Schema(String name, boolean isDefault, List<TableModel> tables, List<EnumType> enums) {
        this(name, isDefault, tables, enums, List.of());
    }

    /** Sorts what is in it. */
    public Schema {
        tables = tables.stream().sorted(Comparator.comparing(TableModel::name)).toList();
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
    }
}
