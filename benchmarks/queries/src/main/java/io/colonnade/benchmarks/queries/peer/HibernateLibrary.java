package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Hibernate, without a first-level cache where it can do without. */
final class HibernateLibrary implements Peer {
    private final SessionFactory sessions;

    HibernateLibrary(Place place) {
        boolean postgres = place.name().equals(Place.POSTGRES);
        Configuration configuration = new Configuration()
                .addAnnotatedClass(BookEntity.class)
                .addAnnotatedClass(AuthorEntity.class)
                .addAnnotatedClass(EntryEntity.class)
                .setProperty(
                        AvailableSettings.DIALECT,
                        postgres ? "org.hibernate.dialect.PostgreSQLDialect" : "org.hibernate.dialect.H2Dialect")
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false");
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, place.dataSource());
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public Object byKey(long id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.get(BookEntity.class, id);
        }
    }

    @Override
    public List<BookEntity> books() {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery("from BookEntity order by id", BookEntity.class)
                    .getResultList();
        }
    }

    @Override
    public List<BookEntity> filtered(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder("from BookEntity where 1 = 1");
        add(query, values, "title like", "start", filter.titleStart() == null ? null : filter.titleStart() + "%");
        add(query, values, "price >=", "minimum", filter.minimumPrice());
        add(query, values, "price <=", "maximum", filter.maximumPrice());
        add(query, values, "inPrint =", "inPrint", filter.inPrint());
        add(query, values, "authorId =", "author", filter.authorId());
        try (StatelessSession session = sessions.openStatelessSession()) {
            SelectionQuery<BookEntity> selection =
                    session.createSelectionQuery(query.append(" order by id").toString(), BookEntity.class);
            values.forEach(selection::setParameter);
            return selection.setMaxResults(20).getResultList();
        }
    }

    private static void add(
            StringBuilder query, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(" and ").append(condition).append(" :").append(name);
            values.put(name, value);
        }
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        List<EntryEntity> entities = new ArrayList<>(entries.size());
        entries.forEach(entry -> entities.add(EntryEntity.of(entry)));
        sessions.inStatelessTransaction(session -> {
            session.setJdbcBatchSize(entities.size());
            session.insertMultiple(entities);
        });
    }

    @Override
    public List<AuthorEntity> authors(long lastId) {
        try (Session session = sessions.openSession()) {
            return session.createSelectionQuery(
                            "from AuthorEntity a join fetch a.books b where a.id <= :last order by a.id, b.id",
                            AuthorEntity.class)
                    .setParameter("last", lastId)
                    .getResultList();
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
