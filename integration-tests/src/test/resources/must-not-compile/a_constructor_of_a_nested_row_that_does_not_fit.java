// line 16, compiler.err.prob.found.req: reason: actual and formal argument lists differ in length
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
        select(BOOK.title, row(BOOK.price, BOOK.pages).into(Money::new)).from(BOOK).fetch(db);
    }
}
