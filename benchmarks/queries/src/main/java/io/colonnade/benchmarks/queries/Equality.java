package io.colonnade.benchmarks.queries;

import io.colonnade.benchmarks.queries.peer.Filter;
import io.colonnade.benchmarks.queries.peer.Peer;
import io.colonnade.benchmarks.queries.peer.Peers;
import io.colonnade.benchmarks.queries.place.Place;
import io.colonnade.benchmarks.queries.place.SampleRows;
import java.util.ArrayList;
import java.util.List;

/** That all libraries give the same answers. */
final class Equality {
    private Equality() {}

    /** Fails unless every library does at this place what is done by hand. */
    static void check(String name) throws Exception {
        try (Place place = Place.open(name)) {
            List<String> expected = answers(Peers.BY_HAND, place);
            for (String library : Peers.NAMES) {
                List<String> given = answers(library, place);
                for (int index = 0; index < expected.size(); index++) {
                    same(library + " at " + name, expected.get(index), given.get(index));
                }
            }
        }
    }

    private static void same(String where, String expected, String given) {
        if (!expected.equals(given)) {
            int from = 0;
            while (from < Math.min(expected.length(), given.length()) && expected.charAt(from) == given.charAt(from)) {
                from++;
            }
            throw new IllegalStateException(
                    where + " differs from " + around(expected, from) + ": " + around(given, from));
        }
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 60));
    }

    private static List<String> answers(String library, Place place) throws Exception {
        List<String> answers = new ArrayList<>();
        try (Peer peer = Peers.of(library, place)) {
            answers.add(String.valueOf(peer.byKey(1)));
            answers.add(String.valueOf(peer.books()));
            if (!place.name().equals(Place.STUB)) {
                answers.add(String.valueOf(peer.filtered(Filter.SEARCH)));
                answers.add(String.valueOf(peer.authors(100)));
                place.empty();
                peer.insert(SampleRows.entries());
                answers.add(place.entries());
            } else {
                peer.insert(SampleRows.entries());
            }
        }
        return answers;
    }
}
