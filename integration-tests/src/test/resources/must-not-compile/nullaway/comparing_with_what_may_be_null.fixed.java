// comparing with what may be null, put right
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
    void run(Database db, @Nullable String title) {
        select(BOOK.title).from(BOOK).where(BOOK.title.isNotDistinctFrom(title)).fetch(db);
    }
}
