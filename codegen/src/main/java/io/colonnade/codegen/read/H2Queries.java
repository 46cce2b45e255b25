package io.colonnade.codegen.read;

/** The queries on H2's information schema: one for each kind of thing, whatever the number of tables. */
final class H2Queries {

    static final String SCHEMAS = """
            select schema_name from information_schema.schemata where schema_name <> 'information_schema'
              and schema_name <> 'INFORMATION_SCHEMA'
            """;

    static final String RELATIONS = """
            select table_schema, table_name, table_type, remarks
            from information_schema.tables
            where table_schema in (:schemas) and table_type <> 'LOCAL TEMPORARY'
            """;

    static final String COLUMNS = """
            select c.table_schema, c.table_name, c.column_name, c.ordinal_position, c.is_nullable,
              c.data_type, c.character_maximum_length,
              c.declared_numeric_precision, c.declared_numeric_scale,
              coalesce(c.column_default, d.domain_default) as default_value, c.identity_generation,
              c.is_generated, c.generation_expression, c.domain_schema, c.domain_name, c.dtd_identifier, c.remarks,
              c.interval_type, e.data_type as element_type,
              e.character_maximum_length as element_length,
              e.declared_numeric_precision as element_precision, e.declared_numeric_scale as element_scale
            from information_schema.columns c
            left join information_schema.element_types e
              on e.object_type = 'TABLE' and e.object_schema = c.table_schema and e.object_name = c.table_name
              and e.collection_type_identifier = c.dtd_identifier
            left join information_schema.domains d
              on d.domain_schema = c.domain_schema and d.domain_name = c.domain_name
            where c.table_schema in (:schemas)
            """;

    static final String LABELS = """
            select object_schema, object_name, enum_identifier, value_name
            from information_schema.enum_values
            where object_type = 'TABLE' and object_schema in (:schemas)
            order by object_schema, object_name, enum_identifier, value_ordinal
            """;

    static final String KEYS = """
            select t.table_schema, t.table_name, t.constraint_name, t.constraint_type, k.column_name
            from information_schema.table_constraints t
            join information_schema.key_column_usage k
              on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            where t.constraint_type in ('PRIMARY KEY', 'UNIQUE') and t.table_schema in (:schemas)
            order by t.table_schema, t.table_name, t.constraint_name, k.ordinal_position
            """;

    static final String FOREIGN_KEYS = """
            select k.table_schema, k.table_name, k.constraint_name, k.column_name,
              u.table_schema as target_schema, u.table_name as target_name, u.column_name as target_column,
              r.delete_rule, r.update_rule
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k
              on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
            join information_schema.key_column_usage u
              on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
              and u.ordinal_position = k.position_in_unique_constraint
            where k.table_schema in (:schemas)
            order by k.table_schema, k.table_name, k.constraint_name, k.ordinal_position
            """;

    static final String CHECKS = """
            select t.table_schema, t.table_name, t.constraint_name, c.check_clause
            from information_schema.table_constraints t
            join information_schema.check_constraints c
              on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where t.constraint_type = 'CHECK' and t.table_schema in (:schemas)
            """;

    static final String INDEXES = """
            select i.table_schema, i.table_name, i.index_name, i.index_type_name, c.column_name,
              c.ordering_specification
            from information_schema.indexes i
            join information_schema.index_columns c
              on c.index_schema = i.index_schema and c.index_name = i.index_name
            where not i.is_generated and i.table_schema in (:schemas)
            order by i.table_schema, i.table_name, i.index_name, c.ordinal_position
            """;

    /** Without those that number a column, which are not listed. */
    static final String SEQUENCES = """
            select sequence_schema, sequence_name, data_type, start_value, increment
            from information_schema.sequences where sequence_schema in (:schemas)
            """;

    private H2Queries() {}
}
