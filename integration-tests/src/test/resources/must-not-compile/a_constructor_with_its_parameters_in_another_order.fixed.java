// a constructor with its parameters in another order, put right
import static io.colonnade.Sql.*;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewBook;
import java.math.BigDecimal;

class Program {
    record Shelf(BigDecimal price, String title) {}

    void run(Database db) {
        select(BOOK.price, BOOK.title).into(Shelf::new).from(BOOK).fetch(db);
    }
}
