package shop;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;

import io.colonnade.dialect.Postgres;
import io.colonnade.jdbc.Database;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.db.BookRecord;
import io.colonnade.tests.db.NewAuthor;
import io.colonnade.tests.db.NewBook;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Inserts, reads into records, updates and deletes; prints what it read. */
public final class Main {
    private Main() {}

    private record Shelf(String author, long books) {}

    public static void main(String[] arguments) throws SQLException {
        Module module = Main.class.getModule();
        if (!module.isNamed() || !Database.class.getModule().isNamed() || module.isOpen("shop", Database.class.getModule())) {
            throw new IllegalStateException("not run as a closed, named module");
        }
        Database db = Database.of(new Memory(arguments[0]));
        long author = insertInto(AUTHOR).values(NewAuthor.name("Frank Herbert")).returning(AUTHOR.id).fetchOne(db);
        long id = insertInto(BOOK)
                .values(NewBook.title("Dune").price(BigDecimal.TEN).pages(412).authorId(author).format(BookFormat.HARDCOVER))
                .returning(BOOK.id)
                .fetchOne(db);
        BookRecord dune = BOOK.byKey(id).fetchOne(db);
        System.out.println(dune.title() + " " + dune.format().label());
        List<Shelf> shelves = select(AUTHOR.name, count()).into(Shelf::new)
                .from(BOOK).join(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id))
                .where(BOOK.format.in(BookFormat.HARDCOVER, BookFormat.E_BOOK))
                .groupBy(AUTHOR.name)
                .fetch(db);
        System.out.println(shelves);
        db.transaction(tx -> deleteFrom(BOOK).where(BOOK.id.eq(id)).execute(tx));
        System.out.println(select(count()).from(BOOK).fetchOne(db));
        System.out.println(select(BOOK.title).from(BOOK).toSql(Postgres.at(18)));
    }

    private record Memory(String url) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
