package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.EnumType;
import java.util.List;

/** Enums that have more labels than Java has room for. */
final class LargeEnums {

    private LargeEnums() {}

    /** A sentence for each. */
    static List<String> warnings(Catalog catalog) {
        return catalog.schemas().stream()
                .flatMap(schema -> schema.enums().stream())
                .filter(EnumType::isTooLarge)
                .map(type -> "The enum " + Spelling.table(type.name()) + " has "
                        + type.labels().size()
                        + " labels, more than a Java enum can have; its columns are texts. A table with a foreign key"
                        + " to it would say as much.")
                .toList();
    }
}
