package io.colonnade.codegen.nasty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sequences and functions. A function gives back the first thing that it is given, or all of them in a row, or says
 * what it takes: so it shows whether the right one was called.
 */
final class NastyCalls {

    /** What an overloaded function says begins with this. */
    static final String TAKES = "takes: ";

    private static final List<List<NastyType>> OVERLOADS = List.of(
            List.of(),
            List.of(NastyType.INTEGER),
            List.of(NastyType.BIGINT),
            List.of(NastyType.VARCHAR),
            List.of(NastyType.BOOLEAN, NastyType.DATE),
            List.of(NastyType.INTEGER, NastyType.NUMERIC, NastyType.DOUBLE));

    private static final int H2_OVERLOADS = 4;

    /** What no function of a user's can be called. */
    private static final Set<String> KEPT_BY_H2 = Set.of(
            "true", "false", "null", "var", "when", "with", "row", "values", "from", "as", "table", "uuid", "select");

    private final Engine engine;
    private final Random random;
    private final Counts counts;
    private final String schema;
    private final NastyNames tableNames;
    private final NastyNames functionNames;
    private final NastyTypes types;
    private final List<String> statements = new ArrayList<>();
    private int functions;

    /** A parameter, as it is declared. */
    private record Parameter(String name, String type) {

        String sql() {
            return name + " " + type;
        }
    }

    NastyCalls(
            Engine engine,
            Random random,
            Counts counts,
            String schema,
            NastyNames tableNames,
            NastyNames functionNames,
            NastyTypes types) {
        this.engine = engine;
        this.random = random;
        this.counts = counts;
        this.schema = schema;
        this.tableNames = tableNames;
        this.functionNames = functionNames;
        this.types = types;
    }

    /** The statements that define them. */
    List<String> sql() {
        return statements;
    }

    int functions() {
        return functions;
    }

    void make(Nastiness kind) {
        counts.add(kind);
        if (kind == Nastiness.SEQUENCE) {
            sequence();
        } else if (engine == Engine.H2) {
            alias(kind);
        } else {
            function(kind);
        }
    }

    private void function(Nastiness kind) {
        switch (kind) {
            case FUNCTION -> echo();
            case OVERLOADS -> overloads();
            case PARAMETER_DEFAULT -> withDefaults();
            case VARIADIC -> variadic();
            case TABLE_FUNCTION -> rows();
            default -> throw new IllegalArgumentException("nothing to call: " + kind);
        }
    }

    private void sequence() {
        String name = engine.quoted(schema) + "." + engine.quoted(tableNames.any());
        statements.add("create sequence " + name + " start with " + (1 + random.nextInt(100)) + " increment by "
                + (1 + random.nextInt(9)));
    }

    private void alias(Nastiness kind) {
        List<String> methods = switch (kind) {
            case FUNCTION -> List.of("echo", "echoNumber", "echoDate");
            case OVERLOADS -> List.of("takes");
            case VARIADIC -> List.of("first", "firstOf");
            default -> List.of("rows");
        };
        functions += kind == Nastiness.OVERLOADS ? H2_OVERLOADS : 1;
        statements.add("create alias " + engine.quoted(schema) + "." + engine.quoted(aliasName()) + " for '"
                + H2Functions.class.getName() + "." + methods.get(random.nextInt(methods.size())) + "'");
    }

    private String aliasName() {
        String name = functionNames.any();
        return KEPT_BY_H2.contains(name.toLowerCase(Locale.ROOT)) ? aliasName() : name;
    }

    private void echo() {
        List<Parameter> parameters = parameters(1 + random.nextInt(5), names());
        if (engine.isMysql()) {
            Parameter first = parameters.get(0);
            define(joined(parameters) + " returns " + first.type() + " deterministic no sql comment "
                    + engine.literal(Nastiness.text(random, 200)) + " return " + first.name());
        } else {
            define(joined(parameters) + " returns " + parameters.get(0).type() + " language sql as 'select $1'");
        }
    }

    private void overloads() {
        String name = functionNames.any();
        for (List<NastyType> taken : OVERLOADS) {
            NastyNames names = names();
            List<Parameter> parameters = taken.stream()
                    .map(type -> new Parameter(name(names), type.sql()))
                    .toList();
            define(name, joined(parameters) + says(taken));
        }
    }

    private static String says(List<NastyType> taken) {
        String list = taken.stream().map(NastyType::java).collect(Collectors.joining(","));
        return " returns text language sql as 'select ''" + TAKES + list + "'''";
    }

    private void withDefaults() {
        NastyNames names = names();
        List<NastyType> taken =
                IntStream.range(0, 4).mapToObj(index -> NastyType.any(random)).toList();
        List<Parameter> parameters = new ArrayList<>();
        for (NastyType type : taken) {
            String value = parameters.size() < 2 ? "" : " default " + defaultValue(type);
            parameters.add(new Parameter(name(names), type.sql() + value));
        }
        define(joined(parameters) + says(taken));
    }

    private String defaultValue(NastyType type) {
        return switch (type) {
            case VARCHAR -> engine.literal(Nastiness.text(random, 200));
            case BOOLEAN -> "false";
            case DATE -> "date '2024-02-29'";
            default -> "7";
        };
    }

    private void variadic() {
        NastyNames names = names();
        List<Parameter> parameters = new ArrayList<>(parameters(random.nextInt(3), names));
        NastyType last = NastyType.any(random);
        parameters.add(new Parameter("variadic " + name(names), last.sql() + "[]"));
        String result = parameters.size() == 1 ? last.sql() : parameters.get(0).type();
        String body = parameters.size() == 1 ? "$1[1]" : "$1";
        define(joined(parameters) + " returns " + result + " language sql as 'select " + body + "'");
    }

    private void rows() {
        NastyNames names = names();
        List<Parameter> parameters = parameters(1 + random.nextInt(4), names);
        String selected = IntStream.rangeClosed(1, parameters.size())
                .mapToObj(place -> "$" + place)
                .collect(Collectors.joining(", ", " language sql as 'select ", "'"));
        if (random.nextInt(4) == 0) {
            define(joined(parameters.subList(0, 1)) + " returns setof "
                    + parameters.get(0).type() + " language sql as 'select $1'");
        } else {
            List<Parameter> columns = parameters.stream()
                    .map(parameter -> new Parameter(name(names), parameter.type()))
                    .toList();
            define(joined(parameters) + " returns table " + joined(columns) + selected);
        }
    }

    private List<Parameter> parameters(int number, NastyNames names) {
        return IntStream.range(0, number)
                .mapToObj(index -> new Parameter(name(names), type()))
                .toList();
    }

    private String type() {
        boolean composite = engine == Engine.POSTGRES && random.nextInt(8) == 0;
        return composite ? types.composite(0) : NastyType.any(random).sql();
    }

    private NastyNames names() {
        return new NastyNames(engine, random, counts, engine::columnKey);
    }

    private String name(NastyNames names) {
        return engine.quoted(names.any());
    }

    private static String joined(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private void define(String rest) {
        define(functionNames.any(), rest);
    }

    private void define(String name, String rest) {
        functions++;
        statements.add("create function " + engine.quoted(schema) + "." + engine.quoted(name) + rest);
    }
}
