package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Items;
import io.colonnade.ast.Labels;
import io.colonnade.ast.SelectItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the order of combined queries names the columns of their result. */
final class ResultNames {
    private final List<String> labels;
    private final List<@Nullable String> written;

    ResultNames(Items items, Place place) {
        this.labels = Labels.of(items);
        this.written = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            written.add(place.isNamed() ? labels.get(index) : name(items.list().get(index)));
        }
    }

    /** The name, where the result has it and no other column does; else the place. */
    void write(SqlWriter out, String label) {
        int index = labels.indexOf(label);
        String name = written.get(index);
        if (name != null && Collections.frequency(written, name) == 1) {
            out.name(name);
        } else {
            out.sql(Integer.toString(index + 1));
        }
    }

    private static @Nullable String name(SelectItem item) {
        String label = item.label();
        return label == null && item.expression() instanceof ColumnRef column ? column.name() : label;
    }
}
