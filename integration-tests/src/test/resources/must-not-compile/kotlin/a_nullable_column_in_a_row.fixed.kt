// a nullable column in a row, put right
package a_nullable_column_in_a_row

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String?)

fun shelves(db: Database): List<Shelf> =
    select(row(BOOK.title, BOOK.subtitle).into(::Shelf)).from(BOOK).fetch(db)
