// a nullable column in a list, put right
package a_nullable_column_in_a_list

import io.colonnade.Sql.cte
import io.colonnade.Sql.max
import io.colonnade.Sql.row
import io.colonnade.Sql.select
import io.colonnade.jdbc.Database
import io.colonnade.query.Condition
import io.colonnade.tests.db.Book.BOOK

class Shelf(val title: String, val subtitle: String)

fun subtitles(db: Database): List<String?> =
    select(BOOK.subtitle).from(BOOK).fetch(db)
