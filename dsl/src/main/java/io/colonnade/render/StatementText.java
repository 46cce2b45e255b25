package io.colonnade.render;

import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement as it grows, with the places of its values. */
final class StatementText {
    private final StringBuilder words = new StringBuilder(256);
    private final List<Bind> places = new ArrayList<>();

    /** How much there is, to come back to. */
    Position end() {
        return new Position(words.length(), places.size());
    }

    void append(String more) {
        words.append(more);
    }

    void append(StatementText other) {
        words.append(other.words);
        places.addAll(other.places);
    }

    void insert(Position position, StatementText other) {
        words.insert(position.word(), other.words);
        places.addAll(position.place(), other.places);
    }

    void inFront(String more) {
        words.insert(0, more);
    }

    /** Notes that the next words are the place of a value. */
    void place(SqlType<?> type, int slot, int part) {
        places.add(new Bind(type, slot, part));
    }

    int length() {
        return words.length();
    }

    RenderedStatement finish(Limits limits) {
        int binds = places.size();
        int[] order = new int[binds];
        SqlType<?>[] types = new SqlType<?>[binds];
        int[] parts = new int[binds];
        for (int index = 0; index < binds; index++) {
            Bind place = places.get(index);
            order[index] = place.slot;
            types[index] = place.type;
            parts[index] = place.part;
        }
        limits.check(binds);
        return new RenderedStatement(words.toString(), order, types, parts);
    }

    /**
     * A place in the text.
     *
     * @param word how many characters are before it
     * @param place how many places of values are
     */
    record Position(int word, int place) {}

    private record Bind(SqlType<?> type, int slot, int part) {}
}
