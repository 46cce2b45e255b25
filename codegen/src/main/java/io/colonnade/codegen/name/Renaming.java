package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;

/** What a build calls tables and columns before their names are spelled as Java. */
public interface Renaming {

    /** Everything keeps its name. */
    Renaming NONE = new Renaming() {
        @Override
        public String table(QualifiedName table) {
            return table.name();
        }

        @Override
        public String column(QualifiedName table, String column) {
            return column;
        }
    };

    /** The name that the table's classes are made of. */
    String table(QualifiedName table);

    /** The name that the column's field is made of. */
    String column(QualifiedName table, String column);
}
