/** Type-safe SQL: the run-time library. */
module io.colonnade.dsl {
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports io.colonnade;
    exports io.colonnade.dialect;
    exports io.colonnade.error;
    exports io.colonnade.jdbc;
    exports io.colonnade.listen;
    exports io.colonnade.meta;
    exports io.colonnade.postgres;
    exports io.colonnade.query;
    exports io.colonnade.render;
    exports io.colonnade.row;
    exports io.colonnade.schema;
    exports io.colonnade.type;
}
