// line 18, compiler.err.error.prone: [NullAway] passing @Nullable parameter 'subtitle' where @NonNull is required
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
        select(BOOK.title, BOOK.subtitle).into((title, subtitle) -> new Shelf(title, subtitle)).from(BOOK).fetch(db);
    }
}
