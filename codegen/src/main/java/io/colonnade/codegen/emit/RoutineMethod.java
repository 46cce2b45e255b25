package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.NamingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the methods that call functions. */
record RoutineMethod(Names names, TypeNames types) {

    private static final String METHOD = """
            ${comment}
            public static ${result} ${method}(${parameters}) {
                return ${value};
            }
            """;

    private static final String SEVERAL = """
            ${comment}
            @${SafeVarargs}
            @${SuppressWarnings}("varargs")
            public static ${result} ${method}(${parameters}) {
                return ${value};
            }
            """;

    /** Stands for the call. */
    private static final String CALL = "\0";

    /** The method that gives a value. */
    String value(Signatures.Signature signature) {
        ColumnType type = Objects.requireNonNull(signature.routine().result());
        Facet facet = Facet.of(type);
        TypeJava java = new TypeJava(type, names, types);
        String result = types.library(facet.result()) + "<" + types.nullable(java.boxed()) + ">";
        return method(signature, result, CALL + "." + facet.said(java));
    }

    /** The method that gives rows: the source of this class. */
    String rows(Signatures.Signature signature, String source, String alias) {
        return method(signature, source, "new " + source + "(" + alias + ", " + CALL + ")");
    }

    private String method(Signatures.Signature signature, String result, String value) {
        List<Routine.Parameter> parameters = new ArrayList<>(signature.parameters());
        boolean several = isVariadic(parameters);
        if (several) {
            parameters.add(more(parameters.get(parameters.size() - 1)));
        }
        List<String> variables = NamingPolicy.parameters(parameters, types.packageName());
        List<String> declared = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            boolean isLast = several && index == parameters.size() - 1;
            declared.add(type(parameters.get(index).type()) + (isLast ? "... " : " ") + variables.get(index));
        }
        return new Template(several ? SEVERAL : METHOD, types)
                .with("comment", comment(signature.routine()))
                .with("result", result)
                .with("method", signature.name())
                .with("parameters", String.join(", ", declared))
                .with("value", value.replace(CALL, call(variables, several)))
                .fill();
    }

    private static boolean isVariadic(List<Routine.Parameter> parameters) {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).variadic();
    }

    /** Of several values there is one at least, and then others. */
    private static Routine.Parameter more(Routine.Parameter first) {
        return new Routine.Parameter(first.name() + "_more", first.type(), null, true);
    }

    private String type(ColumnType type) {
        String boxed = types.nullable(new TypeJava(type, names, types).boxed());
        return types.library(Facet.given(type)) + "<? extends " + boxed + ">";
    }

    private static String call(List<String> variables, boolean several) {
        int last = variables.size() - 1;
        return several
                ? "ROUTINE.callWith(" + variables.get(last) + ", " + String.join(", ", variables.subList(0, last)) + ")"
                : "ROUTINE.call(" + String.join(", ", variables) + ")";
    }

    private String comment(Routine routine) {
        String call = routine.name().name()
                + routine.parameters().stream().map(RoutineMethod::spelled).collect(Collectors.joining(", ", "(", ")"));
        String comment = routine.comment();
        return Javadoc.comment(Javadoc.code(call) + (comment == null ? "." : ": " + Javadoc.sentence(comment)));
    }

    private static String spelled(Routine.Parameter parameter) {
        return parameter.name()
                + (parameter.name().isEmpty() ? "" : " ")
                + parameter.type().text()
                + (parameter.variadic() ? "..." : "")
                + (parameter.defaultValue() == null ? "" : " default " + parameter.defaultValue());
    }
}
