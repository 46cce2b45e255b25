package io.colonnade.codegen.emit;

import io.colonnade.codegen.name.NamingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The steps that take the required columns one after the other; each is named by the column that is still missing. */
final class Stages {

    private static final String START = """
            /** Starts with ${column}. */
            public static ${next} ${field}(${type} ${field}) {
                return new ${next}(null, ${constant}.${field}, ${field});
            }
            """;

    private static final String CLASS = """
            /** ${column} is still missing. */
            public static final class ${stage} extends ${GivenValues} {

                private ${stage}(${nullable} previous, ${Column}<?> column, ${object} value) {
                    super(previous, column, value);
                }

                /** Sets ${column}. */
                public ${next} ${field}(${type} ${field}) {
                    return new ${next}(this, ${constant}.${field}, ${field});
                }
            }
            """;

    private final TableJava java;
    private final List<ColumnJava> required;
    private final List<String> names;

    Stages(TableJava java, List<ColumnJava> required) {
        this.java = java;
        this.required = required;
        this.names =
                NamingPolicy.stages(required.stream().map(ColumnJava::field).toList());
    }

    /** The nested classes; the first column needs none. */
    List<String> classNames() {
        return isDraft() ? List.of(Draft.NAME) : names.stream().skip(1).toList();
    }

    /** Whether one step stands for all. */
    boolean isDraft() {
        return required.size() > NewRowEmitter.MOST_STAGES;
    }

    /** The static method that a new row begins with. */
    String start() {
        return isDraft() ? Draft.start(java, required) : stage(START, 0).fill();
    }

    /** The nested classes. */
    List<String> classes() {
        if (isDraft()) {
            return List.of(Draft.type(java, required));
        }
        List<String> classes = new ArrayList<>();
        IntStream.range(1, required.size())
                .forEach(index -> classes.add(
                        stage(CLASS, index).with("stage", names.get(index)).fill()));
        return classes;
    }

    private Template stage(String text, int index) {
        ColumnJava column = required.get(index);
        boolean last = index == required.size() - 1;
        return java.template(text)
                .with("column", Javadoc.code(column.model().name()))
                .with("next", last ? java.table().newRow().simpleName() : names.get(index + 1))
                .with("field", column.field())
                .with("type", column.type())
                .with("constant", java.table().constant())
                .with("nullable", java.types().nullable(java.types().library("GivenValues")))
                .with("object", java.types().nullable(java.types().library("Object")));
    }
}
