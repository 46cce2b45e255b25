package io.colonnade.codegen.read;

/**
 * The queries on the information schema of MySQL and MariaDB: one for each kind of thing, whatever the number of
 * tables. They are asked for one schema at a time, as both servers then open that schema's tables only.
 */
final class MysqlQueries {

    static final String DEFAULT_SCHEMA = "select database()";

    static final String SCHEMAS = """
            select schema_name from information_schema.schemata
            where lower(schema_name) not in ('information_schema', 'mysql', 'performance_schema', 'sys')
            """;

    /** Sequences and temporary tables are listed too, by types of their own. */
    static final String RELATIONS = """
            select table_schema, table_name, table_type, table_comment, table_collation
            from information_schema.tables
            where table_schema in (:schemas) and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
            """;

    static final String COLUMNS = """
            select table_schema, table_name, column_name, ordinal_position, data_type, column_type,
              character_maximum_length, numeric_precision, numeric_scale, column_default, is_nullable, extra,
              generation_expression, column_comment, collation_name
            from information_schema.columns where table_schema in (:schemas)
            """;

    static final String FOREIGN_KEYS = """
            select k.table_schema, k.table_name, k.constraint_name, k.ordinal_position, k.column_name,
              k.referenced_table_schema, k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name
              and r.constraint_name = k.constraint_name
            where k.table_schema in (:schemas) and k.referenced_table_name is not null
            """;

    /** Keys are indexes here, and every unique index is a key. */
    static final String MYSQL_INDEXES = """
            select table_schema, table_name, index_name, seq_in_index, non_unique, column_name, sub_part, collation,
              expression
            from information_schema.statistics where table_schema in (:schemas)
            """;

    static final String MARIADB_INDEXES = """
            select table_schema, table_name, index_name, seq_in_index, non_unique, column_name, sub_part, collation,
              null as expression
            from information_schema.statistics where table_schema in (:schemas)
            """;

    /** A check that is not enforced promises nothing. */
    static final String MYSQL_CHECKED_TABLES = """
            select table_schema, table_name, constraint_name
            from information_schema.table_constraints
            where table_schema in (:schemas) and constraint_type = 'CHECK' and enforced = 'YES'
            """;

    /** Not joined with {@link #MYSQL_CHECKED_TABLES} by the server, which compares every check with every other. */
    static final String MYSQL_CHECKS = """
            select constraint_name, check_clause
            from information_schema.check_constraints where constraint_schema in (:schemas)
            """;

    /** The name of a check is unique in its table only. */
    static final String MARIADB_CHECKS = """
            select constraint_schema, table_name, constraint_name, check_clause
            from information_schema.check_constraints where constraint_schema in (:schemas)
            """;

    static final String MARIADB_SEQUENCES = """
            select table_schema, table_name
            from information_schema.tables where table_schema in (:schemas) and table_type = 'SEQUENCE'
            """;

    private MysqlQueries() {}
}
