package io.colonnade.benchmarks.queries.peer;

import static io.colonnade.benchmarks.queries.peer.QuerydslTables.AUTHOR;
import static io.colonnade.benchmarks.queries.peer.QuerydslTables.BOOK;
import static io.colonnade.benchmarks.queries.peer.QuerydslTables.ENTRY;

import com.querydsl.core.Tuple;
import com.querydsl.core.types.ConstructorExpression;
import com.querydsl.sql.Configuration;
import com.querydsl.sql.H2Templates;
import com.querydsl.sql.PostgreSQLTemplates;
import com.querydsl.sql.SQLQuery;
import com.querydsl.sql.SQLTemplates;
import com.querydsl.sql.dml.SQLInsertClause;
import io.colonnade.benchmarks.db.AuthorRecord;
import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Querydsl-SQL with its projections by constructor. */
final class QuerydslLibrary implements Peer {
    private final Configuration configuration;
    private final DataSource dataSource;

    QuerydslLibrary(Place place) {
        SQLTemplates templates = place.name().equals(Place.POSTGRES)
                ? PostgreSQLTemplates.builder().quote().build()
                : H2Templates.builder().quote().build();
        configuration = new Configuration(templates);
        dataSource = place.dataSource();
    }

    @Override
    public Object byKey(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return from(connection).where(BOOK.id.eq(id)).fetchOne();
        }
    }

    @Override
    public List<BookRecord> books() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return from(connection).orderBy(BOOK.id.asc()).fetch();
        }
    }

    private SQLQuery<BookRecord> from(Connection connection) {
        return new SQLQuery<>(connection, configuration).select(BOOK.record()).from(BOOK);
    }

    @Override
    public List<BookRecord> filtered(Filter filter) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return from(connection)
                    .where(
                            filter.titleStart() == null ? null : BOOK.title.startsWith(filter.titleStart()),
                            filter.minimumPrice() == null ? null : BOOK.price.goe(filter.minimumPrice()),
                            filter.maximumPrice() == null ? null : BOOK.price.loe(filter.maximumPrice()),
                            filter.inPrint() == null ? null : BOOK.inPrint.eq(filter.inPrint()),
                            filter.authorId() == null ? null : BOOK.authorId.eq(filter.authorId()))
                    .orderBy(BOOK.id.asc())
                    .limit(20)
                    .fetch();
        }
    }

    @Override
    public void insert(List<EntryRecord> entries) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                SQLInsertClause insert = new SQLInsertClause(connection, configuration, ENTRY);
                for (EntryRecord entry : entries) {
                    insert.set(ENTRY.id, entry.id())
                            .set(ENTRY.title, entry.title())
                            .set(ENTRY.pages, entry.pages())
                            .set(ENTRY.price, entry.price())
                            .set(ENTRY.made, entry.made())
                            .set(ENTRY.remark, entry.remark())
                            .addBatch();
                }
                insert.execute();
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) throws SQLException {
        AuthorWithBooks.Grouping grouping = new AuthorWithBooks.Grouping();
        ConstructorExpression<AuthorRecord> author = AUTHOR.record();
        ConstructorExpression<BookRecord> book = BOOK.record();
        try (Connection connection = dataSource.getConnection()) {
            List<Tuple> rows = new SQLQuery<>(connection, configuration)
                    .select(author, book)
                    .from(AUTHOR)
                    .join(BOOK)
                    .on(BOOK.authorId.eq(AUTHOR.id))
                    .where(AUTHOR.id.loe(lastId))
                    .orderBy(AUTHOR.id.asc(), BOOK.id.asc())
                    .fetch();
            rows.forEach(row -> grouping.add(row.get(author), row.get(book)));
        }
        return grouping.list();
    }
}
