// a nullable column of a derived table, put right
package a_nullable_column_of_a_derived_table

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun subtitles(db: Database): List<String?> {
    val books = select(BOOK.title, BOOK.subtitle).from(BOOK).`as`("books")
    return select(books.get(BOOK.subtitle)).from(books).fetch(db)
}
