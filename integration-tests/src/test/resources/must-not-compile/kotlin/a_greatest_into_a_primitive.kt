// line 15, error: return type mismatch: expected 'Int', actual 'Int?'
package a_greatest_into_a_primitive

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun longest(db: Database): Int =
    select(max(BOOK.pages)).from(BOOK).fetchOne(db)
