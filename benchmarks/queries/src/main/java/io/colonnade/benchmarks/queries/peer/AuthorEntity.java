package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author as Hibernate has it. */
@Entity
@Table(name = "author")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
public class AuthorEntity {
    @Id
    private long id;

    private String name;

    private @Nullable String country;

    @OneToMany(mappedBy = "author")
    private List<BookEntity> books = new ArrayList<>();

    @Override
    public String toString() {
        AuthorRecord author = new AuthorRecord(id, name, country);
        return new AuthorWithBooks(
                        author, books.stream().map(BookEntity::toRecord).toList())
                .toString();
    }
}
