// a nullable column of a common query, put right
package a_nullable_column_of_a_common_query

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun subtitles(db: Database): List<String?> {
    val books = cte("books", select(BOOK.title, BOOK.subtitle).from(BOOK))
    return select(books.get(BOOK.subtitle)).from(books).fetch(db)
}
