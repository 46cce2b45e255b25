package io.colonnade.codegen.read;

/** The queries on PostgreSQL's catalog: one for each kind of thing, whatever the number of tables. */
final class PostgresQueries {

    static final String SCHEMAS = """
            select nspname from pg_catalog.pg_namespace
            where nspname not like 'pg\\_%' and nspname <> 'information_schema'
            """;

    /**
     * Without partitions, without what extensions brought, and without tables that inherit every column of theirs:
     * these are parts of another table.
     */
    static final String RELATIONS = """
            select n.nspname, c.relname, c.relkind::text as relkind,
              pg_catalog.obj_description(c.oid, 'pg_class') as comment
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (:schemas) and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
              and not exists (
                select 1 from pg_catalog.pg_depend d
                where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
              and not (
                exists (select 1 from pg_catalog.pg_inherits i where i.inhrelid = c.oid)
                and not exists (
                  select 1 from pg_catalog.pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attislocal))
            """;

    /**
     * A domain counts as the type below it, an array as one of its element type; a default that takes from the column's
     * own sequence is an identity.
     */
    static final String COLUMNS = columns("""
            n.nspname in (:schemas) and c.relkind in ('r', 'p', 'v', 'm', 'f')
            """);

    /** The attributes of composite types that are no table's, in the form of {@link #COLUMNS}. */
    static final String ATTRIBUTES = columns("""
            c.relkind = 'c' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
            """);

    private static final String COLUMNS_OF = """
            with recursive base(oid, root, typmod, required, default_value, dimensions) as (
              select t.oid, t.oid, -1, false, null::text collate "C", 0 from pg_catalog.pg_type t
              where t.typtype <> 'd'
              union all
              select d.oid, b.root, case when d.typtypmod >= 0 then d.typtypmod else b.typmod end,
                d.typnotnull or b.required, coalesce(d.typdefault, b.default_value),
                greatest(d.typndims, b.dimensions)
              from pg_catalog.pg_type d join base b on b.oid = d.typbasetype where d.typtype = 'd')
            select n.nspname, c.relname, a.attname, a.attnum, a.attnotnull or b.required as required,
              tn.nspname as type_schema, t.typname, t.typtype::text as typtype,
              en.nspname as element_schema, e.typname as element_name, e.typtype::text as element_typtype,
              pg_catalog.format_type(e.oid, case when a.atttypmod >= 0 then a.atttypmod else b.typmod end)
                as element_spelling, greatest(a.attndims, b.dimensions) as dimensions,
              (select k.relkind = 'c' from pg_catalog.pg_class k where k.oid = coalesce(e.typrelid, t.typrelid))
                as is_composite,
              rn.nspname as bound_schema, rt.typname as bound_name, rt.typtype::text as bound_typtype,
              pg_catalog.format_type(rt.oid, null) as bound_spelling,
              case when a.atttypmod >= 0 then a.atttypmod else b.typmod end as typmod,
              pg_catalog.format_type(t.oid, case when a.atttypmod >= 0 then a.atttypmod else b.typmod end) as spelling,
              case when at.typtype = 'd' then an.nspname end as domain_schema, at.typname as domain_name,
              case when a.attcollation <> at.typcollation then l.collname end as collation,
              a.attidentity::text as identity, a.attgenerated::text as generated,
              coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), b.default_value) as default_value,
              exists (
                select 1 from pg_catalog.pg_depend s
                join pg_catalog.pg_class q on q.oid = s.objid and q.relkind = 'S'
                where s.classid = 'pg_catalog.pg_class'::regclass and s.deptype = 'a'
                  and s.refobjid = c.oid and s.refobjsubid = a.attnum) as is_serial,
              pg_catalog.col_description(c.oid, a.attnum) as comment
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_type at on at.oid = a.atttypid
            join pg_catalog.pg_namespace an on an.oid = at.typnamespace
            left join pg_catalog.pg_collation l on l.oid = a.attcollation
            join base b on b.oid = a.atttypid
            join pg_catalog.pg_type t on t.oid = b.root
            join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
            left join pg_catalog.pg_type e on e.typarray = t.oid
            left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
            left join pg_catalog.pg_range r on coalesce(e.oid, t.oid) in (r.rngtypid, r.rngmultitypid)
            left join pg_catalog.pg_type rt on rt.oid = r.rngsubtype
            left join pg_catalog.pg_namespace rn on rn.oid = rt.typnamespace
            left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where
            """;

    static final String CONSTRAINTS = """
            select n.nspname, c.relname, k.conname, k.contype::text as contype,
              (select array_agg(a.attname::text order by u.place)
                from unnest(k.conkey) with ordinality as u(attnum, place)
                join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum) as columns,
              fn.nspname as target_schema, fc.relname as target_name,
              (select array_agg(a.attname::text order by u.place)
                from unnest(k.confkey) with ordinality as u(attnum, place)
                join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum) as target_columns,
              k.confdeltype::text as on_delete, k.confupdtype::text as on_update,
              case k.contype when 'x' then pg_catalog.pg_get_constraintdef(k.oid, true)
                else pg_catalog.pg_get_expr(k.conbin, k.conrelid) end as expression
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_class c on c.oid = k.conrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_class fc on fc.oid = k.confrelid
            left join pg_catalog.pg_namespace fn on fn.oid = fc.relnamespace
            where n.nspname in (:schemas) and k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0
            """;

    static final String INDEXES = """
            select n.nspname, c.relname, x.relname, i.indisunique,
              (select array_agg(pg_catalog.pg_get_indexdef(i.indexrelid, place, true)
                  || case when i.indoption[place - 1] & 1 = 1 then ' desc' else '' end order by place)
                from generate_series(1, i.indnkeyatts::integer) as place) as columns,
              (select array_agg(a.attname::text order by place)
                from generate_series(i.indnkeyatts + 1, i.indnatts::integer) as place
                join pg_catalog.pg_attribute a
                  on a.attrelid = i.indrelid and a.attnum = i.indkey[place - 1]) as include,
              pg_catalog.pg_get_expr(i.indpred, i.indrelid, true) as condition
            from pg_catalog.pg_index i
            join pg_catalog.pg_class x on x.oid = i.indexrelid
            join pg_catalog.pg_class c on c.oid = i.indrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (:schemas)
              and not exists (
                select 1 from pg_catalog.pg_constraint k
                where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            """;

    static final String ENUMS = """
            select n.nspname, t.typname, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
            from pg_catalog.pg_enum e
            join pg_catalog.pg_type t on t.oid = e.enumtypid
            join pg_catalog.pg_namespace n on n.oid = t.typnamespace
            group by n.nspname, t.typname
            """;

    /** Without those that number a column. */
    static final String SEQUENCES = """
            select n.nspname, c.relname, t.typname, s.seqstart, s.seqincrement
            from pg_catalog.pg_sequence s
            join pg_catalog.pg_class c on c.oid = s.seqrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_type t on t.oid = s.seqtypid
            where n.nspname in (:schemas) and c.relpersistence <> 't'
              and not exists (
                select 1 from pg_catalog.pg_depend d
                where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
            """;

    private PostgresQueries() {}

    private static String columns(String which) {
        return COLUMNS_OF + which + " and a.attnum > 0 and not a.attisdropped";
    }
}
