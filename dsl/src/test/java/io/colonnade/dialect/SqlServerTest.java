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
import io.colonnade.ast.Claim;
import io.colonnade.ast.InList;
import io.colonnade.ast.Items;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Param;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.query.NewValues;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
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
                        + " once, or look up fewer values at once. [colonnade:dialect]");
    }

    @Test
    void aLongListIsOneJsonTextOfTheTypeOfItsElements() {
        assertThat(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.title.in(Collections.nCopies(1_025, "Dune")))
                        .toSql(SQL_SERVER))
                .isEqualTo("select [book].[id] from [book] where [book].[title] in (select [value] from openjson(?)"
                        + " with ([value] nvarchar(max) '$'))");
        assertThat(inMany(SqlTypes.UUID)).isEqualTo("? in (select … with ([value] uniqueidentifier '$'))");
        assertThat(inMany(SqlTypes.DATE)).isEqualTo("? in (select … with ([value] date '$'))");
        assertThat(inMany(SqlTypes.TIME)).isEqualTo("cast(? as time(7)) in (select … with ([value] time(7) '$'))");
        assertThat(inMany(SqlTypes.TIMESTAMP)).isEqualTo("? in (select … with ([value] datetime2(7) '$'))");
        assertThat(inMany(SqlTypes.TIMESTAMP_WITH_TIME_ZONE))
                .isEqualTo("? in (select … with ([value] datetimeoffset(7) '$'))");
    }

    @Test
    void aLongListOfDecimalsIsRefusedSinceTheyWouldBeRounded() {
        assertThatThrownBy(() -> inMany(SqlTypes.NUMERIC))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This statement binds 2002 values, and SQL Server takes at most 2000. Write fewer rows at"
                        + " once, or look up fewer values at once. [colonnade:dialect]");
    }

    private static String inMany(SqlType<?> type) {
        InList in = new InList(
                new Param(type, null), new ListParam(type, Collections.nCopies(2_001, BigDecimal.ONE)), false);
        Items items = Items.of(new SelectItem(new Literal(1), SqlTypes.BIGINT, null, Claim.NOT_NULL));
        return SQL_SERVER
                .render(SelectStatement.of(false, items).where(in))
                .sql()
                .replaceFirst("^.* where ", "")
                .replaceFirst("select .* with", "select … with");
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
