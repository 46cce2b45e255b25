// line 19, compiler.err.error.prone: [NullAway] parameter subtitle of referenced method is @NonNull, but parameter in functional interface method io.colonnade.query.Functions.F2.apply(String,@Nullable String) is @Nullable
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
    record Shelf(String title, String subtitle) {}

    void run(Database db) {
        var books = select(BOOK.title, BOOK.subtitle).from(BOOK).as("books");
        select(books.get(BOOK.title), books.get(BOOK.subtitle)).into(Shelf::new).from(books).fetch(db);
    }
}
