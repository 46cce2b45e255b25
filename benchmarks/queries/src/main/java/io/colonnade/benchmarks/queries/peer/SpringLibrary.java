package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcClient with its mapper of records; batches are JdbcTemplate's. */
final class SpringLibrary implements Peer {
    private static final String BY_KEY = Texts.BY_KEY.formatted("?");
    private static final String INSERT = Texts.INSERT.formatted("?", "?", "?", "?", "?", "?");
    private static final String AUTHORS = Texts.AUTHORS.formatted("?");

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final TransactionTemplate transactions;
    private final DataClassRowMapper<BookRecord> books = new DataClassRowMapper<>(BookRecord.class);

    SpringLibrary(Place place) {
        client = JdbcClient.create(place.dataSource());
        template = new JdbcTemplate(place.dataSource());
        transactions = new TransactionTemplate(new JdbcTransactionManager(place.dataSource()));
    }

    @Override
    public Object byKey(long id) {
        return client.sql(BY_KEY).param(id).query(BookRecord.class).single();
    }

    @Override
    public List<BookRecord> books() {
        return client.sql(Texts.BOOKS).query(BookRecord.class).list();
    }

    @Override
    public List<BookRecord> filtered(Filter filter) {
        Map<String, Object> values = Texts.values(filter);
        return client.sql(Texts.filtered(values))
                .params(new ArrayList<>(values.values()))
                .query(BookRecord.class)
                .list();
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        transactions.executeWithoutResult(status ->
                template.batchUpdate(INSERT, entries, entries.size(), (statement, entry) -> {
                    statement.setLong(1, entry.id());
                    statement.setString(2, entry.title());
                    statement.setInt(3, entry.pages());
                    statement.setBigDecimal(4, entry.price());
                    statement.setObject(5, entry.made());
                    statement.setString(6, entry.remark());
                }));
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) {
        AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
        client.sql(AUTHORS)
                .param(lastId)
                .query((row, number) -> {
                    AuthorRecord author = new AuthorRecord(row.getLong(1), row.getString(2), row.getString(3));
                    grouping.add(author, books.mapRow(row, number));
                    return author;
                })
                .list();
        return grouping.list();
    }
}
