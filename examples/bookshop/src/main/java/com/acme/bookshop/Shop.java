package com.acme.bookshop;

import static com.acme.bookshop.db.Publisher.PUBLISHER;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;

import io.colonnade.jdbc.Database;
import io.colonnade.migrations.DriverDataSource;
import io.colonnade.migrations.Migrations;
import io.colonnade.migrations.ScratchDatabase;
import javax.sql.DataSource;

/**
 * The shop's database.
 *
 * <p>By default one that exists only while the shop is open, on the engine that {@code -Dbookshop.engine} names. With
 * {@code -Dbookshop.url}, {@code -Dbookshop.user} and {@code -Dbookshop.password} it is a database of yours, which must
 * be empty.
 *
 * @param database where statements run
 * @param name what to call it
 * @param closing what to do in the end
 */
record Shop(Database database, String name, Runnable closing) implements AutoCloseable {

    static Shop open() {
        String engine = System.getProperty("bookshop.engine", "h2");
        String url = System.getProperty("bookshop.url", "");
        return url.isEmpty() ? scratch(engine) : existing(url, migrations(engine));
    }

    static Migrations migrations(String engine) {
        return Migrations.of("classpath:db/migration/" + engine);
    }

    static Shop scratch(String engine) {
        ScratchDatabase scratch = ScratchDatabase.of(engine).migrated(migrations(engine));
        String name = engine + " " + scratch.version() + ", made for this run";
        return new Shop(Database.of(scratch.dataSource()), name, scratch::close);
    }

    private static Shop existing(String url, Migrations migrations) {
        DataSource dataSource =
                DriverDataSource.of(url, System.getProperty("bookshop.user"), System.getProperty("bookshop.password"));
        migrations.apply(dataSource);
        Database database = Database.of(dataSource);
        if (select(count()).from(PUBLISHER).fetchOne(database) > 0) {
            throw new IllegalStateException("There are books in " + dataSource
                    + " already. The tour fills the shop itself: give it an empty database.");
        }
        return new Shop(database, dataSource.toString(), () -> {});
    }

    @Override
    public void close() {
        closing.run();
    }
}
