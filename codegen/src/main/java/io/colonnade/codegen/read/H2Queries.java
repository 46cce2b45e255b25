package io.colonnade.codegen.read;

/** The queries on H2's information schema: one for each kind of thing, whatever the number of tables. */
final class H2Queries {

    // H2 makes the rows of a view of its catalog anew whenever they are looked into: none is joined with another here.

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
              c.column_default, c.identity_generation,
              c.is_generated, c.generation_expression, c.domain_schema, c.domain_name, c.dtd_identifier, c.remarks,
              c.interval_type
            from information_schema.columns c
            where c.table_schema in (:schemas)
            """;

    static final String LABELS = """
            select object_schema, object_name, enum_identifier, value_name
            from information_schema.enum_values
            where object_type = 'TABLE' and object_schema in (:schemas)
            order by object_schema, object_name, enum_identifier, value_ordinal
            """;

    static final String ELEMENTS = """
            select object_schema, object_name, collection_type_identifier, data_type, character_maximum_length,
              declared_numeric_precision, declared_numeric_scale, dtd_identifier, object_type
            from information_schema.element_types
            where object_schema in (:schemas)
            """;

    static final String DOMAINS = """
            select domain_schema, domain_name, domain_default
            from information_schema.domains
            where domain_default is not null
            """;

    static final String CONSTRAINTS = """
            select table_schema, table_name, constraint_schema, constraint_name, constraint_type
            from information_schema.table_constraints
            where table_schema in (:schemas)
            """;

    /** Of all schemas, as foreign keys lead to others. */
    static final String KEY_COLUMNS = """
            select table_schema, table_name, constraint_schema, constraint_name, column_name,
              position_in_unique_constraint
            from information_schema.key_column_usage
            order by constraint_schema, constraint_name, ordinal_position
            """;

    static final String REFERENCES = """
            select constraint_schema, constraint_name, unique_constraint_schema, unique_constraint_name,
              delete_rule, update_rule
            from information_schema.referential_constraints
            """;

    static final String CHECKS = """
            select constraint_schema, constraint_name, check_clause
            from information_schema.check_constraints
            """;

    static final String INDEXES = """
            select table_schema, table_name, index_schema, index_name, index_type_name
            from information_schema.indexes
            where not is_generated and table_schema in (:schemas)
            """;

    static final String INDEX_COLUMNS = """
            select index_schema, index_name, column_name, ordering_specification
            from information_schema.index_columns
            where table_schema in (:schemas)
            order by index_schema, index_name, ordinal_position
            """;

    /** Without those that number a column, which are not listed. */
    static final String SEQUENCES = """
            select sequence_schema, sequence_name, data_type, start_value, increment
            from information_schema.sequences where sequence_schema in (:schemas)
            """;

    /** Those that statements can call; the others are procedures and aggregates. */
    static final String ROUTINES = """
            select specific_schema, specific_name, routine_name, data_type, character_maximum_length,
              declared_numeric_precision, declared_numeric_scale, dtd_identifier, interval_type, remarks
            from information_schema.routines
            where routine_type = 'FUNCTION' and specific_schema in (:schemas)
            order by specific_schema, specific_name
            """;

    static final String PARAMETERS = """
            select specific_schema, specific_name, data_type, character_maximum_length,
              declared_numeric_precision, declared_numeric_scale, dtd_identifier, interval_type
            from information_schema.parameters
            where specific_schema in (:schemas)
            order by specific_schema, specific_name, ordinal_position
            """;

    private H2Queries() {}
}
