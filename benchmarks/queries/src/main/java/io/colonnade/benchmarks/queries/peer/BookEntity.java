package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.BookRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A book as Hibernate has it. */
@Entity
@Table(name = "book")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
public class BookEntity {
    @Id
    private long id;

    private String title;

    private @Nullable String subtitle;

    @Column(name = "author_id", insertable = false, updatable = false)
    private long authorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private AuthorEntity author;

    @Column(name = "publisher_id")
    private @Nullable Long publisherId;

    private BigDecimal price;
    private int pages;
    private double weight;

    @Column(name = "in_print")
    private boolean inPrint;

    private @Nullable LocalDate published;
    private LocalDateTime changed;
    private @Nullable Integer rating;

    /** The same as a record, to be compared. */
    BookRecord toRecord() {
        return new BookRecord(
                id, title, subtitle, authorId, publisherId, price, pages, weight, inPrint, published, changed, rating);
    }

    @Override
    public String toString() {
        return toRecord().toString();
    }
}
