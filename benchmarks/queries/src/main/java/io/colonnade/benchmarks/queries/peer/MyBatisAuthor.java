package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author as MyBatis fills it: a collection is a property, never an argument of a constructor. */
public final class MyBatisAuthor {
    private long id;
    private String name = "";
    private @Nullable String country;
    private List<BookRecord> books = new ArrayList<>();

    /** The key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Where the author lives. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** What the rows are added to. */
    public List<BookRecord> getBooks() {
        return books;
    }

    /** A list of their own. */
    public void setBooks(List<BookRecord> books) {
        this.books = books;
    }

    AuthorWithBooks withBooks() {
        return new AuthorWithBooks(new AuthorRecord(id, name, country), books);
    }
}
