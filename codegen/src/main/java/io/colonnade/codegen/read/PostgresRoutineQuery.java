package io.colonnade.codegen.read;

/** The query on PostgreSQL's functions. */
final class PostgresRoutineQuery {

    /**
     * A row for each parameter and column ({@code i}, {@code o}, {@code b}, {@code v}, {@code t}), for what a function
     * returns ({@code r}), and for each column of a composite type that it returns ({@code c}). Without procedures,
     * aggregates and window functions, and without what extensions brought and what types of ranges have; those of the
     * default schema that PostgreSQL has itself, too, are shadowed: a name without a schema calls PostgreSQL's.
     */
    static final String SQL = """
            with recursive base(oid, root, typmod, dimensions) as (
              select t.oid, t.oid, -1, 0 from pg_catalog.pg_type t where t.typtype <> 'd'
              union all
              select d.oid, b.root, case when d.typtypmod >= 0 then d.typtypmod else b.typmod end,
                greatest(d.typndims, b.dimensions)
              from pg_catalog.pg_type d join base b on b.oid = d.typbasetype where d.typtype = 'd'),
            routine as (
              select p.oid, n.nspname, p.proname, p.proretset, p.prorettype, p.proargmodes, p.proargnames,
                coalesce(p.proallargtypes, p.proargtypes::oid[]) as types,
                n.nspname = current_schema() and exists (
                  select 1 from pg_catalog.pg_proc own
                  where own.pronamespace = 'pg_catalog'::regnamespace
                    and own.proname = p.proname and own.proargtypes = p.proargtypes) as shadowed
              from pg_catalog.pg_proc p
              join pg_catalog.pg_namespace n on n.oid = p.pronamespace
              where n.nspname in (:schemas) and p.prokind = 'f'
                and not exists (
                  select 1 from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid
                    and d.deptype in ('e', 'i'))),
            part as (
              select r.oid, u.place, coalesce(r.proargmodes[u.place]::text, 'i') as mode,
                r.proargnames[u.place] as name, u.type, -1 as typmod, 0 as dimensions,
                pg_catalog.pg_get_function_arg_default(r.oid, u.place::integer) as default_value
              from routine r cross join unnest(r.types) with ordinality as u(type, place)
              union all
              select r.oid, 0, 'r', null, r.prorettype, -1, 0, null from routine r
              union all
              select r.oid, a.attnum, 'c', a.attname::text, a.atttypid, a.atttypmod, a.attndims, null
              from routine r
              join pg_catalog.pg_type t on t.oid = r.prorettype and t.typtype = 'c'
              join pg_catalog.pg_attribute a on a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped)
            select r.nspname, r.proname, r.oid::text as oid, r.proretset, r.shadowed,
              pg_catalog.obj_description(r.oid, 'pg_proc') as comment,
              p.mode, p.name, p.default_value,
              tn.nspname as type_schema, t.typname, t.typtype::text as typtype,
              en.nspname as element_schema, e.typname as element_name, e.typtype::text as element_typtype,
              pg_catalog.format_type(e.oid, m.typmod) as element_spelling, m.typmod,
              greatest(p.dimensions, b.dimensions) as dimensions,
              (select k.relkind = 'c' from pg_catalog.pg_class k where k.oid = coalesce(e.typrelid, t.typrelid))
                as is_composite,
              rn.nspname as bound_schema, rt.typname as bound_name, rt.typtype::text as bound_typtype,
              pg_catalog.format_type(rt.oid, null) as bound_spelling,
              pg_catalog.format_type(t.oid, m.typmod) as spelling
            from routine r
            join part p on p.oid = r.oid
            join base b on b.oid = p.type
            cross join lateral (select case when p.typmod >= 0 then p.typmod else b.typmod end as typmod) m
            join pg_catalog.pg_type t on t.oid = b.root
            join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
            left join pg_catalog.pg_type e on e.typarray = t.oid
            left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
            left join pg_catalog.pg_range g on coalesce(e.oid, t.oid) in (g.rngtypid, g.rngmultitypid)
            left join pg_catalog.pg_type rt on rt.oid = g.rngsubtype
            left join pg_catalog.pg_namespace rn on rn.oid = rt.typnamespace
            order by r.oid, p.place
            """;

    private PostgresRoutineQuery() {}
}
