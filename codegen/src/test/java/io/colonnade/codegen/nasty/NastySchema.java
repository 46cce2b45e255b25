package io.colonnade.codegen.nasty;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A random schema; which kinds of nastiness it has for sure goes by its number. */
final class NastySchema {

    private static final int SCHEMAS_FOR_ALL_KINDS = 5;
    private static final int ORDINARY_TABLES = 3;
    private static final int CALLS = 4;

    private final Engine engine;
    private final Random random;
    private final Counts counts;
    private final String name;
    private final int number;
    private final NastyNames tableNames;
    private final List<NastyTable> tables = new ArrayList<>();
    private final NastyTypes types;
    private final NastyCalls calls;
    private @Nullable Reference reference;

    NastySchema(Engine engine, long seed, int number, String name, Counts counts) {
        this.engine = engine;
        this.random = new Random(seed * 1_000 + number);
        this.counts = counts;
        this.name = name;
        this.number = number;
        this.tableNames = new NastyNames(engine, random, counts, UnaryOperator.identity());
        NastyNames functionNames = columnNames();
        this.types = new NastyTypes(engine, random, counts, name, tableNames, functionNames);
        this.calls = new NastyCalls(engine, random, counts, name, tableNames, functionNames, types);
    }

    /** What a foreign key can refer to. */
    record Reference(String table, String column, String type) {}

    /** Makes its tables; some refer to the other schema. */
    NastySchema make(@Nullable Reference elsewhere) {
        List<Nastiness> kinds = List.of(Nastiness.values());
        for (int index = number % SCHEMAS_FOR_ALL_KINDS; index < kinds.size(); index += SCHEMAS_FOR_ALL_KINDS) {
            if (!engine.impossible().contains(kinds.get(index))) {
                make(kinds.get(index), elsewhere);
            }
        }
        for (int table = 0; table < ORDINARY_TABLES; table++) {
            ordinary(tableNames.any(), 1 + random.nextInt(8));
        }
        return this;
    }

    private void make(Nastiness kind, @Nullable Reference elsewhere) {
        switch (kind) {
            case NO_COLUMNS -> add(new NastyTable(engine, name, tableNames.any()));
            case WIDE -> wide();
            case MANY_REQUIRED -> manyRequired();
            case TO_OTHER_SCHEMA -> referring(elsewhere);
            case SELF_REFERENCE -> selfReferring();
            case SCHEMA_NAME -> {}
            case COMMENT, LABELS, DEFAULTS, NO_KEY -> ordinary(tableNames.any(), 6);
            case ARRAY, ARRAY_OF_ARRAYS, RANGE, MULTIRANGE, COMPOSITE -> typed(kind);
            case SEQUENCE, FUNCTION, OVERLOADS, PARAMETER_DEFAULT, VARIADIC, TABLE_FUNCTION -> {
                for (int call = 0; call < CALLS; call++) {
                    calls.make(kind);
                }
            }
            default -> ofOneKind(kind);
        }
        if (kind == Nastiness.NO_COLUMNS || kind == Nastiness.WIDE) {
            counts.add(kind);
        }
    }

    /** One table with all of these as columns, and one table named by each. */
    private void ofOneKind(Nastiness kind) {
        List<String> names = tableNames.all(kind);
        NastyTable first = table(names.get(0));
        NastyNames columns = columnNames();
        for (String column : columns.all(kind)) {
            column(first, column, false);
        }
        add(first);
        boolean together = kind == Nastiness.CASE_TWINS || kind == Nastiness.MEETING || kind == Nastiness.LONG_TWINS;
        names.stream().skip(1).limit(together ? 6 : 1).forEach(other -> ordinary(other, 1 + random.nextInt(3)));
    }

    private void ordinary(String tableName, int columns) {
        NastyTable table = table(tableName);
        NastyNames names = columnNames();
        key(table, names, random.nextInt(4) > 0);
        for (int column = 0; column < columns; column++) {
            column(table, names.any(), false);
        }
        add(table);
    }

    /** A table of columns whose types are all of this kind. */
    private void typed(Nastiness kind) {
        NastyTable table = table(tableNames.any());
        NastyNames names = columnNames();
        key(table, names, random.nextBoolean());
        for (int column = 0; column < 4; column++) {
            table.column(names.any(), types.of(kind) + (random.nextBoolean() ? " not null" : ""), null);
        }
        add(table);
    }

    /** Of numbers, as MySQL has no room for more in one row. */
    private void wide() {
        NastyTable table = table(tableNames.any());
        NastyNames names = columnNames();
        key(table, names, true);
        for (int column = 0; column < 255 + random.nextInt(60); column++) {
            table.column(names.any(), random.nextBoolean() ? "bigint" : "integer not null", null);
        }
        add(table);
    }

    private void manyRequired() {
        NastyTable table = table(tableNames.any());
        NastyNames names = columnNames();
        for (int column = 0; column < 20; column++) {
            column(table, names.any(), true);
        }
        counts.add(Nastiness.MANY_REQUIRED);
        add(table);
    }

    private void selfReferring() {
        NastyTable table = table(tableNames.any());
        NastyNames names = columnNames();
        Reference key = key(table, names, true);
        refer(table, names, key);
        counts.add(Nastiness.SELF_REFERENCE);
        add(table);
    }

    private void referring(@Nullable Reference elsewhere) {
        NastyTable table = table(tableNames.any());
        NastyNames names = columnNames();
        key(table, names, true);
        if (elsewhere != null) {
            refer(table, names, elsewhere);
            refer(table, names, elsewhere);
            counts.add(Nastiness.TO_OTHER_SCHEMA);
        }
        add(table);
    }

    private void refer(NastyTable table, NastyNames names, @Nullable Reference target) {
        if (target != null) {
            String column = names.any();
            table.column(column, target.type(), null);
            table.constraint("foreign key (" + engine.quoted(column) + ") references " + target.table() + " ("
                    + engine.quoted(target.column()) + ")");
        }
    }

    private NastyTable table(String tableName) {
        NastyTable table = new NastyTable(engine, name, tableName);
        if (random.nextBoolean()) {
            table.comment(Nastiness.text(random, 200));
            counts.add(Nastiness.COMMENT);
        }
        return table;
    }

    private void add(NastyTable table) {
        tables.add(table);
    }

    private NastyNames columnNames() {
        return new NastyNames(engine, random, counts, engine::columnKey);
    }

    /** A key of one column, sometimes numbered by the database; or none. */
    private @Nullable Reference key(NastyTable table, NastyNames names, boolean wanted) {
        if (!wanted) {
            counts.add(Nastiness.NO_KEY);
            return null;
        }
        String column = names.any();
        String type = random.nextBoolean() ? "bigint" : "integer";
        boolean numbered = random.nextBoolean();
        String identity = engine.isMysql() ? " auto_increment" : " generated by default as identity";
        table.column(column, type + " not null" + (numbered ? identity : ""), null);
        table.constraint("primary key (" + engine.quoted(column) + ")");
        Reference key = new Reference(table.qualified(), column, type);
        reference = reference == null ? key : reference;
        return key;
    }

    private void column(NastyTable table, String column, boolean required) {
        String comment = random.nextInt(3) == 0 ? Nastiness.text(random, 200) : null;
        NastyType type = NastyType.any(random);
        String special = required ? null : specialType();
        String definition = special == null ? type.sql() : special;
        if (special == null && !required && type == NastyType.VARCHAR && random.nextBoolean()) {
            definition += " default " + engine.literal(Nastiness.text(random, 60));
            counts.add(Nastiness.DEFAULTS);
        }
        if (comment != null) {
            counts.add(Nastiness.COMMENT);
        }
        table.column(column, definition + (required || random.nextBoolean() ? " not null" : ""), comment);
    }

    /** Rarely a type that is not one of {@link NastyType}. */
    private @Nullable String specialType() {
        return switch (random.nextInt(12)) {
            case 0 -> types.enumType();
            case 1 -> types.any();
            default -> null;
        };
    }

    /** A table of this schema that has a key; null when there is none. */
    @Nullable
    Reference reference() {
        return reference;
    }

    String name() {
        return name;
    }

    Set<String> tables() {
        return tables.stream().map(NastyTable::name).collect(Collectors.toSet());
    }

    int functions() {
        return calls.functions();
    }

    /** The statements that define it. */
    List<String> sql() {
        List<String> all = new ArrayList<>(types.sql());
        tables.forEach(table -> all.addAll(table.sql()));
        all.addAll(calls.sql());
        return all;
    }
}
