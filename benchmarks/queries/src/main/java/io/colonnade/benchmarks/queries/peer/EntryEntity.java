package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.EntryRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is inserted, as Hibernate has it. */
@Entity
@Table(name = "entry")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
public class EntryEntity {
    @Id
    private long id;

    private String title;
    private int pages;
    private BigDecimal price;
    private LocalDate made;
    private @Nullable String remark;

    static EntryEntity of(EntryRecord entry) {
        EntryEntity made = new EntryEntity();
        made.id = entry.id();
        made.title = entry.title();
        made.pages = entry.pages();
        made.price = entry.price();
        made.made = entry.made();
        made.remark = entry.remark();
        return made;
    }
}
