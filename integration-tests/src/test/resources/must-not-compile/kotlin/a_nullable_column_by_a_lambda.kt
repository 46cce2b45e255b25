// line 15, error: argument type mismatch: actual type is 'String?', but 'String' was expected
package a_nullable_column_by_a_lambda

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun shelves(db: Database): List<Shelf> =
    select(BOOK.title, BOOK.subtitle).into { title, subtitle -> Shelf(title, subtitle) }.from(BOOK).fetch(db)
