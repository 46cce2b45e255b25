// line 14, compiler.err.cant.apply.symbol: method where in class io.colonnade.query.Select<R> cannot be applied to given types;
import static io.colonnade.Sql.*;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewBook;
import java.math.BigDecimal;

class Program {
    void run(Database db) {
        select(BOOK.title).from(BOOK).where().fetch(db);
    }
}
