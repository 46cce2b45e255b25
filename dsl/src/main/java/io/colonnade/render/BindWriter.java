package io.colonnade.render;

import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Slot;
import io.colonnade.ast.TableRef;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;

/** Writes words, names and the places of values. */
abstract sealed class BindWriter permits SqlWriter {
    final StatementText text = new StatementText();
    private final Grammar grammar;

    BindWriter(Grammar grammar) {
        this.grammar = grammar;
    }

    abstract SqlWriter self();

    /** The database's answers. */
    public final Grammar grammar() {
        return grammar;
    }

    /** Text that is part of the language; never a value, never a name. */
    public final SqlWriter sql(String words) {
        text.append(words);
        grammar.limits().checkLength(text.length());
        return self();
    }

    /** A name, quoted. */
    public final SqlWriter name(String name) {
        text.append(grammar.names().quoting().quote(name));
        return self();
    }

    /** A name with that of its schema, each quoted. */
    public final SqlWriter qualified(List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            sql(index == 0 ? "" : ".").name(names.get(index));
        }
        return self();
    }

    /** A table with its schema, where it has one. */
    public final SqlWriter table(TableRef table) {
        if (table.schema() != null) {
            name(table.schema()).sql(".");
        }
        return name(table.name());
    }

    /** Puts words of the language in front of all that was written. */
    public final SqlWriter inFront(String words) {
        text.inFront(words);
        return self();
    }

    /** The place of a value whose type the text around it tells. */
    public final SqlWriter bind(Slot slot) {
        return bind(slot, grammar.types().placeholders().of(slot.type()));
    }

    /** A list of values that is bound as one array. */
    public final SqlWriter bindArray(ListSlot slot) {
        return bind(slot.type(), slot.index(), RenderedStatement.ARRAY, array(slot));
    }

    /** A piece of a list, counted from 0, that is bound as an array; a piece has up to 65,536 elements. */
    public final SqlWriter bindPiece(ListSlot slot, int piece) {
        return bind(slot.type(), slot.index(), RenderedStatement.PIECES - piece, array(slot));
    }

    private String array(ListSlot slot) {
        return grammar.types().placeholders().of(SqlTypes.array(slot.type()));
    }

    /** How many such pieces a list of so many values has. */
    public static int pieces(int size) {
        return Math.max(1, (size + RenderedStatement.PIECE - 1) / RenderedStatement.PIECE);
    }

    /** A list of values that is bound as one JSON text. */
    public final SqlWriter bindJson(ListSlot slot) {
        return bind(slot.type(), slot.index(), RenderedStatement.JSON, "?");
    }

    /** A list of values that are bound one by one, with commas between them. */
    public final SqlWriter bindEach(ListSlot slot) {
        for (int element = 0; element < slot.places(); element++) {
            sql(element == 0 ? "" : ", ");
            bind(
                    slot.type(),
                    slot.index(),
                    element,
                    grammar.types().placeholders().of(slot.type()));
        }
        return self();
    }

    final SqlWriter bind(Slot slot, String placeholder) {
        return bind(slot.type(), slot.index(), RenderedStatement.WHOLE, placeholder);
    }

    final SqlWriter bind(SqlType<?> type, int slot, int part, String placeholder) {
        text.place(type, slot, part);
        return sql(placeholder);
    }

    final RenderedStatement finish() {
        return text.finish(grammar.limits());
    }
}
