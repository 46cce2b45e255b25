// line 14, compiler.err.cant.apply.symbol: method insertInto in class io.colonnade.Sql cannot be applied to given types;
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
        insertInto(io.colonnade.tests.db.PricedBook.PRICED_BOOK);
    }
}
