package io.colonnade.codegen.nasty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types that are made of others: arrays, ranges, composite types; some are the schema's own, with nasty names. */
final class NastyTypes {

    private static final List<String> RANGES =
            List.of("int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange");

    private static final List<Nastiness> KINDS = List.of(
            Nastiness.ARRAY, Nastiness.ARRAY_OF_ARRAYS, Nastiness.RANGE, Nastiness.MULTIRANGE, Nastiness.COMPOSITE);

    private static final int DEEPEST = 3;

    private final Engine engine;
    private final Random random;
    private final Counts counts;
    private final String schema;
    private final NastyNames names;
    private final NastyNames functionNames;
    private final List<String> statements = new ArrayList<>();
    private final List<String> composites = new ArrayList<>();

    /**
     * For one schema.
     *
     * @param names of its tables, which have those of types, too
     * @param functionNames of its functions
     */
    NastyTypes(Engine engine, Random random, Counts counts, String schema, NastyNames names, NastyNames functionNames) {
        this.engine = engine;
        this.random = random;
        this.counts = counts;
        this.schema = schema;
        this.names = names;
        this.functionNames = functionNames;
    }

    /** The statements that define the schema's own. */
    List<String> sql() {
        return statements;
    }

    /** A type of one of the kinds that this database has; null when it has none. */
    @Nullable
    String any() {
        List<Nastiness> possible = KINDS.stream()
                .filter(kind -> !engine.impossible().contains(kind))
                .toList();
        return possible.isEmpty() ? null : of(possible.get(random.nextInt(possible.size())));
    }

    /** A type of this kind. */
    String of(Nastiness kind) {
        counts.add(kind);
        return switch (kind) {
            case ARRAY -> array(element(), 1);
            case ARRAY_OF_ARRAYS -> array(element(), 2 + random.nextInt(2));
            case RANGE -> range(false);
            case MULTIRANGE -> range(true);
            case COMPOSITE -> random.nextInt(8) == 0 ? empty() : composite(0);
            default -> throw new IllegalArgumentException("not a kind of type: " + kind);
        };
    }

    private String array(String element, int dimensions) {
        return element + (engine == Engine.H2 ? " array" : "[]").repeat(dimensions);
    }

    private String element() {
        int choice = engine == Engine.POSTGRES ? random.nextInt(8) : 0;
        return switch (choice) {
            case 1 -> range(false);
            case 2 -> composite(1);
            case 3 -> enumType();
            default -> NastyType.any(random).sql();
        };
    }

    private String range(boolean several) {
        if (random.nextInt(3) == 0) {
            return ownRange(several);
        }
        String range = RANGES.get(random.nextInt(RANGES.size()));
        return several ? range.replace("range", "multirange") : range;
    }

    private String ownRange(boolean several) {
        String one = qualified(ofRange());
        String many = qualified(ofRange());
        String bound = random.nextBoolean() ? "text" : "double precision";
        statements.add(
                "create type " + one + " as range (subtype = " + bound + ", multirange_type_name = " + many + ")");
        return several ? many : one;
    }

    /** One that there is already, or another; it has attributes. */
    String composite(int depth) {
        if (!composites.isEmpty() && random.nextBoolean()) {
            return composites.get(random.nextInt(composites.size()));
        }
        NastyNames attributes = new NastyNames(engine, random, counts, engine::columnKey);
        List<String> definitions = new ArrayList<>();
        for (int attribute = 0, size = random.nextInt(6); attribute <= size; attribute++) {
            definitions.add(engine.quoted(attributes.any()) + " " + attribute(depth));
        }
        String type = qualified();
        statements.add("create type " + type + definitions.stream().collect(Collectors.joining(", ", " as (", ")")));
        composites.add(type);
        return type;
    }

    /** A type of labels; PostgreSQL gives it a name. */
    String enumType() {
        Set<String> keys = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (int label = 0; label < 4; label++) {
            String text = label == 0 ? "plain" : Nastiness.text(random, 40).strip();
            if (keys.add(engine.columnKey(text))) {
                labels.add(text);
            }
        }
        counts.add(Nastiness.LABELS);
        String list = labels.stream().map(engine::literal).collect(Collectors.joining(", ", "enum (", ")"));
        if (engine != Engine.POSTGRES) {
            return list;
        }
        String type = qualified();
        statements.add("create type " + type + " as " + list);
        return type;
    }

    private String empty() {
        String type = qualified();
        statements.add("create type " + type + " as ()");
        return type;
    }

    private String attribute(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 10 : 6)) {
            case 0 -> range(false);
            case 1 -> array(NastyType.any(random).sql(), 1 + random.nextInt(2));
            case 2 -> range(true);
            case 3 -> random.nextBoolean() ? enumType() : array(enumType(), 1);
            case 6 -> composite(depth + 1);
            case 7 -> array(composite(depth + 1), 1);
            default -> NastyType.any(random).sql();
        };
    }

    /** Its values are made by functions of the type's name. */
    private String ofRange() {
        String name = names.any();
        return functionNames.take(name) ? name : ofRange();
    }

    private String qualified() {
        return qualified(names.any());
    }

    private String qualified(String name) {
        return engine.quoted(schema) + "." + engine.quoted(name);
    }
}
