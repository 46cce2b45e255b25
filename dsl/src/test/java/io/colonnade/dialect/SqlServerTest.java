package io.colonnade.dialect;

import static io.colonnade.Shop.Book.BOOK;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.Shop.Book;
import io.colonnade.Shop.BookRecord;
import io.colonnade.error.RefusedException;
import io.colonnade.query.NewValues;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SQL Server alone needs, and refuses. */
class SqlServerTest {
    private static final Dialect SQL_SERVER = SqlServer.at(2017);

    private static List<NewValues<BookRecord>> rows(int count) {
        return Collections.nCopies(count, () -> List.of(BOOK.id.to(1L)));
    }

    @Test
    void aThousandRowsFitIntoValuesAndMoreIntoATableOfThem() {
        assertThat(insertInto(BOOK).values(rows(1_000)).toSql(SQL_SERVER))
                .startsWith("insert into [book] ([id]) values (?), (?), ");
        assertThat(insertInto(BOOK).values(rows(1_001)).toSql(SQL_SERVER))
                .startsWith("insert into [book] ([id]) select [id] from (values (?), (?), ")
                .endsWith("(?)) as [rows] ([id])");
    }

    @Test
    void moreValuesThanAStatementTakesAreRefused() {
        assertThatThrownBy(() -> insertInto(BOOK).values(rows(2_001)).toSql(SQL_SERVER))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This statement binds 2001 values, and SQL Server takes at most 2000. Write fewer rows at"
                        + " once. [colonnade:dialect]");
    }

    @Test
    void aQueryInWhatIsGivenBackIsRefused() {
        Book other = BOOK.as("b");
        assertThatThrownBy(() -> update(BOOK)
                        .set(BOOK.title, "x")
                        .where(BOOK.id.eq(1))
                        .returning(scalar(select(other.title).from(other)))
                        .toSql(SQL_SERVER))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "A query stands in returning(…), where SQL Server's OUTPUT takes none. Give back the columns"
                                + " that it needs, and ask in a second query. [colonnade:dialect]");
    }

    @Test
    void distinctRowsAreSortedBehindADerivedTableWhereNullsAreMoved() {
        assertThat(selectDistinct(BOOK.authorId)
                        .from(BOOK)
                        .orderBy(BOOK.authorId.asc())
                        .limit(3)
                        .toSql(SQL_SERVER))
                .isEqualTo("select top (?) [rows].[author_id] from (select distinct [book].[author_id] from [book])"
                        + " as [rows] order by case when [rows].[author_id] is null then 1 else 0 end,"
                        + " [rows].[author_id]");
    }

    @Test
    void aKeyThatComesTwiceIsSortedByOnce() {
        assertThat(select(BOOK.id)
                        .from(BOOK)
                        .orderBy(BOOK.id.asc(), BOOK.title.asc(), BOOK.id.desc())
                        .toSql(SQL_SERVER))
                .isEqualTo("select [book].[id] from [book] order by [book].[id], [book].[title]");
    }

    @Test
    void anOrderWithoutALimitMeansNothingInsideAnotherQuery() {
        assertThat(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.id.in(select(BOOK.id).from(BOOK).orderBy(BOOK.title.asc())))
                        .toSql(SQL_SERVER))
                .isEqualTo("select [book].[id] from [book] where [book].[id] in (select [book].[id] from [book])");
    }
}
