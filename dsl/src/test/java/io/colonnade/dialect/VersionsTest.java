package io.colonnade.dialect;

import static io.colonnade.Shop.Book.BOOK;
import static io.colonnade.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Select;
import org.junit.jupiter.api.Test;

/** What a newer version says in another way than the one for which every test states its text. */
class VersionsTest {
    @Test
    void is_distinct_from_is_of_SQL_Server_2022() {
        Select<Long> query = select(BOOK.id).from(BOOK).where(BOOK.id.isDistinctFrom(1));
        assertThat(query.toSql(SqlServer.at(2022)))
                .isEqualTo("select [book].[id] from [book] where [book].[id] is distinct from ?");
        assertThat(query.toSql(SqlServer.at(2030))).isEqualTo(query.toSql(SqlServer.at(2022)));
        assertThat(query.toSql(SqlServer.at(2019)))
                .isEqualTo(
                        "select [book].[id] from [book] where (([book].[id] <> ? or [book].[id] is null or ? is null)"
                                + " and not ([book].[id] is null and ? is null))");
    }
}
