// a nullable column of a common query, put right
import static io.colonnade.Sql.*;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;

import io.colonnade.jdbc.Database;
import io.colonnade.tests.db.NewBook;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class Program {
    record Shelf(String title, @Nullable String subtitle) {}

    void run(Database db) {
        var books = cte("books", select(BOOK.title, BOOK.subtitle).from(BOOK));
        select(books.get(BOOK.title), books.get(BOOK.subtitle)).into(Shelf::new).from(books).fetch(db);
    }
}
