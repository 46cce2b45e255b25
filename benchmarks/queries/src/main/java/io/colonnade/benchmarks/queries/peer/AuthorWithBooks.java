package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import java.util.ArrayList;
import java.util.List;

/** An author and all of the author's books. */
public record AuthorWithBooks(AuthorRecord author, List<BookRecord> books) {
    /** Puts rows together that come in the order of the authors. */
    public static final class Grouping {
        private final List<AuthorWithBooks> authors = new ArrayList<>();

        /** One row. */
        public void add(AuthorRecord author, BookRecord book) {
            if (authors.isEmpty() || authors.get(authors.size() - 1).author().id() != author.id()) {
                authors.add(new AuthorWithBooks(author, new ArrayList<>()));
            }
            authors.get(authors.size() - 1).books().add(book);
        }

        /** All of them. */
        public List<AuthorWithBooks> list() {
            return authors;
        }
    }
}
