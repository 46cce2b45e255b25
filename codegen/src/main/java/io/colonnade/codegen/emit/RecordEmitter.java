package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.problem.Problem;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the record of a table's or a view's row. */
final class RecordEmitter {

    private static final String RECORD = """
            ${comment}
            public record ${row}(${components}) {}
            """;

    private static final int MOST_SLOTS = 254;
    private static final Set<String> TWO_SLOTS = Set.of("long", "double");

    private RecordEmitter() {}

    /** The file of this table's record. */
    static GeneratedFile emit(TableModel model, Names names) {
        String packageName = names.table(model.name()).row().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        TableJava java = TableJava.of(model, names, types);
        refuseTooWide(java);
        String declaration = java.template(RECORD)
                .with(
                        "comment",
                        Javadoc.comment("A row of " + Javadoc.code(model.name().name()) + "."))
                .with("row", java.table().row().simpleName())
                .with("components", components(java))
                .fill();
        return new SourceFile(types, declaration).file();
    }

    private static void refuseTooWide(TableJava java) {
        int slots = java.columns().stream()
                .mapToInt(column -> TWO_SLOTS.contains(column.type()) ? 2 : 1)
                .sum();
        if (slots > MOST_SLOTS) {
            throw new GenerationException(new Problem(
                    "Table \"" + java.model().name().name() + "\" has "
                            + java.columns().size() + " columns, too many for a Java record.",
                    "a constructor takes at most " + MOST_SLOTS
                            + " values in Java, and a long or a double counts twice.",
                    "move some of the columns to a second table, or leave the table's schema out."));
        }
    }

    private static String components(TableJava java) {
        return java.columns().stream()
                .map(column -> column.type() + " " + column.field())
                .collect(Collectors.joining(", "));
    }
}
