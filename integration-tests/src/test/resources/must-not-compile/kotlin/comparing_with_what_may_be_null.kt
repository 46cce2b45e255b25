// line 15, error: argument type mismatch: actual type is 'String?', but 'String' was expected
package comparing_with_what_may_be_null

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun named(subtitle: String?): Condition =
    BOOK.subtitle.eq(subtitle)
