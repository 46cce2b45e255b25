package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.KeyPath;
import io.colonnade.ast.Names;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which foreign key a join goes along. */
final class KeyJoins {
    private KeyJoins() {}

    static KeyPath only(List<KeyPath> paths, TableRef joined, List<TableRef> present) {
        if (paths.size() == 1) {
            return paths.get(0);
        }
        String found = paths.isEmpty() ? "no foreign key connects" : paths.size() + " foreign keys connect";
        throw new RefusedException(
                Rule.SCOPE,
                "onKey() goes along one foreign key, but " + found + " " + Names.of(joined) + " with " + names(present)
                        + ". " + ofQueries(paths, joined, present) + remedy(paths));
    }

    /** A query may select the columns of a key, but says of none of them that they are one. */
    private static String ofQueries(List<KeyPath> paths, TableRef joined, List<TableRef> present) {
        String queries = Stream.concat(present.stream(), Stream.of(joined))
                .filter(TableRef::isDerived)
                .map(table -> "\"" + table.qualifier() + "\"")
                .collect(Collectors.joining(", "));
        return queries.isEmpty() || !paths.isEmpty()
                ? ""
                : "A query has no foreign keys, whatever it selects, and " + queries
                        + " is one: say which columns of it" + " are meant, with get(…). ";
    }

    static KeyPath of(List<Expression> columns, List<KeyPath> paths, TableRef joined, List<TableRef> present) {
        List<KeyPath> meant = paths.stream()
                .filter(path -> Set.copyOf(path.columns()).equals(Set.copyOf(columns)))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String names = columns.stream().map(Description::of).collect(Collectors.joining(", "));
        String found = meant.isEmpty() ? "are no foreign key" : "are " + meant.size() + " foreign keys";
        throw new RefusedException(
                Rule.SCOPE,
                "onKey(" + names + ") names columns that " + found + " between " + Names.of(joined) + " and "
                        + names(present) + ". " + remedy(meant.isEmpty() ? paths : meant));
    }

    private static String remedy(List<KeyPath> paths) {
        String conditions =
                paths.stream().map(path -> ".on(" + path.text() + ")").collect(Collectors.joining(" or "));
        return "Write " + (conditions.isEmpty() ? ".on(…)" : conditions) + ".";
    }

    private static String names(List<TableRef> present) {
        return present.isEmpty()
                ? "an empty FROM"
                : present.stream().map(Names::of).collect(Collectors.joining(", "));
    }
}
