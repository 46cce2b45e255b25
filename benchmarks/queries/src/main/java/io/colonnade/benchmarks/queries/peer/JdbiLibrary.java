package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Jdbi with its mapper of constructors. */
final class JdbiLibrary implements Peer {
    private static final String BY_KEY = Texts.BY_KEY.formatted("?");
    private static final String INSERT = Texts.INSERT.formatted("?", "?", "?", "?", "?", "?");
    private static final String AUTHORS = Texts.AUTHORS.formatted("?");

    private final Jdbi jdbi;

    JdbiLibrary(Place place) {
        jdbi = Jdbi.create(place.dataSource()).registerRowMapper(ConstructorMapper.factory(BookRecord.class));
    }

    @Override
    public Object byKey(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(BY_KEY).bind(0, id).mapTo(BookRecord.class).one());
    }

    @Override
    public List<BookRecord> books() {
        return jdbi.withHandle(handle ->
                handle.createQuery(Texts.BOOKS).mapTo(BookRecord.class).list());
    }

    @Override
    public List<BookRecord> filtered(Filter filter) {
        Map<String, Object> values = Texts.values(filter);
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(Texts.filtered(values));
            int place = 0;
            for (Object value : values.values()) {
                query.bind(place++, value);
            }
            return query.mapTo(BookRecord.class).list();
        });
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (EntryRecord entry : entries) {
                batch.bind(0, entry.id())
                        .bind(1, entry.title())
                        .bind(2, entry.pages())
                        .bind(3, entry.price())
                        .bind(4, entry.made())
                        .bind(5, entry.remark())
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) {
        AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
        jdbi.useHandle(handle -> handle.createQuery(AUTHORS).bind(0, lastId).reduceRows(grouping, (all, row) -> {
            AuthorRecord author = new AuthorRecord(
                    row.getColumn("author_key", Long.class),
                    row.getColumn("name", String.class),
                    row.getColumn("country", String.class));
            all.add(author, row.getRow(BookRecord.class));
            return all;
        }));
        return grouping.list();
    }
}
