package io.colonnade.listen;

import io.colonnade.ast.Statement;
import io.colonnade.query.BoundStatement;
import io.colonnade.render.Grammar;
import io.colonnade.render.ReadyStatement;
import io.colonnade.render.ValueColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How values are shown in the log, each with the column that it stands beside. */
final class Values {
    private static final int CHARACTERS = 200;
    private static final int ELEMENTS = 20;

    private final @Nullable Predicate<String> hidden;

    Values(@Nullable Predicate<String> hidden) {
        this.hidden = hidden;
    }

    Values hiding(Predicate<String> columns) {
        return new Values(hidden == null ? columns : hidden.or(columns));
    }

    /** {@code book.id = 7}, and {@code ? = 20} where no column stands beside the value. */
    List<String> of(Statement tree, ReadyStatement ready, Grammar grammar) {
        List<Set<String>> columns = ValueColumns.of(tree, ready, grammar);
        List<String> shown = new ArrayList<>();
        List<BoundStatement.Bind> binds = ready.bound().binds();
        for (int index = 0; index < binds.size(); index++) {
            Set<String> beside = columns.get(index);
            String name = beside.isEmpty() ? "?" : String.join("/", beside);
            shown.add(name + " = "
                    + (isHidden(beside) ? "(hidden)" : shown(binds.get(index).value())));
        }
        return shown;
    }

    /** Where some values are to be hidden, so is one of which it is not known what it is. */
    private boolean isHidden(Set<String> columns) {
        return hidden != null && (columns.isEmpty() || columns.stream().anyMatch(hidden));
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return "(" + bytes.length + " bytes)";
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return value instanceof CharSequence ? "'" + text(value) + "'" : text(String.valueOf(value));
    }

    private static String list(List<?> list) {
        List<String> first = list.stream().limit(ELEMENTS).map(Values::shown).toList();
        String more = list.size() > ELEMENTS ? " and " + (list.size() - ELEMENTS) + " more" : "";
        return "[" + String.join(", ", first) + more + "]";
    }

    /** On one line, whatever is in it. */
    private static String text(Object value) {
        String all = value.toString();
        StringBuilder text = new StringBuilder();
        all.chars().limit(CHARACTERS).forEach(character -> {
            if (Character.isISOControl(character)) {
                text.append(String.format("\\u%04x", character));
            } else {
                text.append((char) character);
            }
        });
        return all.length() <= CHARACTERS ? text.toString() : text + "… (" + all.length() + " characters)";
    }
}
