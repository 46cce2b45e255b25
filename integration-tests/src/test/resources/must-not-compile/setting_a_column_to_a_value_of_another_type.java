// line 14, compiler.err.cant.apply.symbols: no suitable method found for set(io.colonnade.schema.TextColumn<java.lang.String>,int)
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
        update(BOOK).set(BOOK.title, 5).where(BOOK.id.eq(1)).execute(db);
    }
}
