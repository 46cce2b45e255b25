// a constructor of a nested row that does not fit, put right
import static io.colonnade.Sql.*;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewBook;
import java.math.BigDecimal;

class Program {
    record Money(String price) {}

    void run(Database db) {
        select(BOOK.title, row(BOOK.price, BOOK.pages).into((price, pages) -> new Money(price + " " + pages))).from(BOOK).fetch(db);
    }
}
