package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.List;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis with annotations and records. */
final class MyBatisLibrary implements Peer {
    private final SqlSessionFactory sessions;

    MyBatisLibrary(Place place) {
        Configuration configuration =
                new Configuration(new Environment("any", new JdbcTransactionFactory(), place.dataSource()));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.addMapper(MyBatisMapper.class);
        sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    @Override
    public Object byKey(long id) {
        try (SqlSession session = sessions.openSession(true)) {
            return session.getMapper(MyBatisMapper.class).byKey(id);
        }
    }

    @Override
    public List<BookRecord> books() {
        try (SqlSession session = sessions.openSession(true)) {
            return session.getMapper(MyBatisMapper.class).books();
        }
    }

    @Override
    public List<BookRecord> filtered(Filter filter) {
        try (SqlSession session = sessions.openSession(true)) {
            return session.getMapper(MyBatisMapper.class).filtered(filter);
        }
    }

    @Override
    public List<AuthorWithBooks> authors(long lastId) {
        try (SqlSession session = sessions.openSession(true)) {
            return session.getMapper(MyBatisMapper.class).authors(lastId).stream()
                    .map(MyBatisAuthor::withBooks)
                    .toList();
        }
    }

    @Override
    public void insert(List<EntryRecord> entries) {
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
            MyBatisMapper mapper = session.getMapper(MyBatisMapper.class);
            entries.forEach(mapper::insert);
            session.commit();
        }
    }
}
