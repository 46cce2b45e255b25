package io.colonnade.codegen.read;

/**
 * The queries on SQL Server's catalog views: one for each kind of thing in the whole database, whatever the number of
 * tables and schemas; what belongs together is joined by its numbers in Java. They name only columns that SQL Server
 * 2017 has, as one that is missing fails the whole query.
 */
final class SqlServerQueries {

    static final String DEFAULT_SCHEMA = "SELECT SCHEMA_NAME()";

    static final String SCHEMAS = """
            SELECT s.name FROM sys.schemas AS s
            WHERE s.schema_id NOT BETWEEN 16384 AND 16399 AND s.name NOT IN (N'sys', N'INFORMATION_SCHEMA', N'guest')
            """;

    /** Without what SQL Server's own tools left, and without histories, which are part of another table. */
    static final String RELATIONS = """
            SELECT o.object_id, s.name AS schema_name, o.name, RTRIM(o.type) AS type, t.is_external
            FROM sys.objects AS o JOIN sys.schemas AS s ON s.schema_id = o.schema_id
              LEFT JOIN sys.tables AS t ON t.object_id = o.object_id
            WHERE o.type IN ('U', 'ET', 'V') AND o.is_ms_shipped = 0 AND COALESCE(t.temporal_type, 0) <> 1
              AND NOT EXISTS (SELECT 1 FROM sys.extended_properties AS x WHERE x.class = 1
                AND x.major_id = o.object_id AND x.minor_id = 0 AND x.name = N'microsoft_database_tools_support')
            """;

    /** An alias type counts as the type below it; types of the CLR have none. */
    static final String COLUMNS = """
            SELECT c.object_id, c.column_id, c.name, ut.name AS type_name, ut.is_assembly_type,
              CASE WHEN ut.is_user_defined = 0 AND ut.name <> N'sysname' THEN ut.name ELSE bt.name
                END AS base_type_name,
              c.max_length, c.precision, c.scale, c.is_nullable, c.is_column_set, c.generated_always_type,
              c.is_identity, c.is_computed, cc.definition AS computed_definition, cc.is_persisted,
              ats.name AS domain_schema, ut.name AS domain_name, ut.is_user_defined,
              CASE WHEN c.collation_name <> CAST(DATABASEPROPERTYEX(DB_NAME(), 'Collation') AS nvarchar(128))
                THEN c.collation_name END AS collation_name,
              c.default_object_id, dc.definition AS default_definition
            FROM sys.columns AS c JOIN sys.objects AS o ON o.object_id = c.object_id
              JOIN sys.types AS ut ON ut.user_type_id = c.user_type_id
              JOIN sys.schemas AS ats ON ats.schema_id = ut.schema_id
              LEFT JOIN sys.types AS bt ON bt.user_type_id = c.system_type_id
              LEFT JOIN sys.computed_columns AS cc ON cc.object_id = c.object_id AND cc.column_id = c.column_id
              LEFT JOIN sys.default_constraints AS dc ON dc.object_id = c.default_object_id
            WHERE o.type IN ('U', 'ET', 'V') AND o.is_ms_shipped = 0
            """;

    static final String COMMENTS = """
            SELECT x.major_id, x.minor_id, CAST(x.value AS nvarchar(4000)) AS comment
            FROM sys.extended_properties AS x WHERE x.name = N'MS_Description' AND x.class = 1
            """;

    /** Included columns have no place in the key, and those of a partition are not included either. */
    static final String INDEXES = """
            SELECT i.object_id, i.name, i.is_unique, i.is_primary_key, i.is_unique_constraint,
              i.filter_definition, ic.index_column_id, ic.key_ordinal, ic.column_id, ic.is_descending_key
            FROM sys.indexes AS i JOIN sys.objects AS o ON o.object_id = i.object_id
              JOIN sys.index_columns AS ic ON ic.object_id = i.object_id AND ic.index_id = i.index_id
            WHERE i.index_id > 0 AND i.is_hypothetical = 0 AND i.is_disabled = 0
              AND (ic.key_ordinal > 0 OR ic.is_included_column = 1)
              AND o.type = 'U' AND o.is_ms_shipped = 0
            """;

    static final String FOREIGN_KEYS = """
            SELECT fk.name, fk.parent_object_id, fk.referenced_object_id,
              fk.delete_referential_action_desc AS on_delete, fk.update_referential_action_desc AS on_update,
              fc.constraint_column_id, fc.parent_column_id, fc.referenced_column_id
            FROM sys.foreign_keys AS fk
              JOIN sys.foreign_key_columns AS fc ON fc.constraint_object_id = fk.object_id
            WHERE fk.is_ms_shipped = 0
            """;

    static final String SEQUENCES = """
            SELECT s.name AS schema_name, q.name, t.name AS type_name,
              CAST(q.start_value AS bigint) AS start_value, CAST(q.increment AS bigint) AS increment
            FROM sys.sequences AS q JOIN sys.schemas AS s ON s.schema_id = q.schema_id
              JOIN sys.types AS t ON t.user_type_id = q.system_type_id
            WHERE q.is_ms_shipped = 0
            """;

    /** A check that is disabled promises nothing. */
    static final String CHECKS = """
            SELECT k.parent_object_id, k.name, k.definition
            FROM sys.check_constraints AS k WHERE k.is_ms_shipped = 0 AND k.is_disabled = 0
            """;

    private SqlServerQueries() {}
}
