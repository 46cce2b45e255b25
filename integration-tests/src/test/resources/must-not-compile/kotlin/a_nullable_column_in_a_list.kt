// line 15, error: return type mismatch: expected 'List<String>', actual '(Mutable)List<String?>'
package a_nullable_column_in_a_list

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun subtitles(db: Database): List<String> =
    select(BOOK.subtitle).from(BOOK).fetch(db)
