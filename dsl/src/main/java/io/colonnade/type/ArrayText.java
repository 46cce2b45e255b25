package io.colonnade.type;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Arrays as PostgreSQL writes them inside other values: <code>{a,"b \"c\"",NULL}</code>. */
record ArrayText<E>(SqlType<E> elementType) {
    private static final String NULL = "NULL";

    String write(List<@Nullable E> list) {
        return list.stream().map(this::element).collect(Collectors.joining(",", "{", "}"));
    }

    private String element(@Nullable E value) {
        if (value == null) {
            return NULL;
        }
        String text = elementType.partForm().writer().apply(value);
        return isNested() ? notEmpty(text) : PartReader.quoted(text);
    }

    private static String notEmpty(String row) {
        if (row.equals("{}")) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "A list of lists was given whose lists are empty, which no array of PostgreSQL has. Fill them up"
                            + " with nulls.");
        }
        return row;
    }

    List<@Nullable E> parse(String text) {
        PartReader reader = new PartReader(text);
        passBounds(reader);
        List<@Nullable E> list = new ArrayList<>();
        reader.expect("{");
        if (!reader.accept("}")) {
            do {
                list.add(element(reader));
            } while (reader.accept(","));
            reader.expect("}");
        }
        reader.end();
        return Collections.unmodifiableList(list);
    }

    /** {@code [0:2]=} says where the elements are counted from. */
    private static void passBounds(PartReader reader) {
        if (reader.peek() == '[') {
            reader.part("=");
            reader.expect("=");
        }
    }

    private @Nullable E element(PartReader reader) {
        char first = reader.peek();
        if (isNested() != (first == '{')) {
            throw new IllegalArgumentException("The array has other dimensions than a list of " + elementType + ".");
        }
        String text = isNested() ? reader.braces() : reader.part(",}");
        if (text == null || (first == 'N' && text.equals(NULL))) {
            return null;
        }
        return elementType.partForm().reader().apply(text);
    }

    private boolean isNested() {
        return elementType.elementType() != null;
    }
}
