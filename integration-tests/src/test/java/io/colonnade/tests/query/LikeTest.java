package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Condition;
import io.colonnade.tests.harness.QueryVerification;
import org.junit.jupiter.api.Test;

class LikeTest {
    private static QueryVerification<Long> where(String text, Condition first, Condition... more) {
        return verify(select(BOOK.id).from(BOOK).where(first, more).orderBy(BOOK.id.asc()))
                .sql("select \"book\".\"id\" from \"book\" where " + text + " order by \"book\".\"id\"");
    }

    @Test
    void like_takes_a_pattern() {
        where("\"book\".\"title\" like ?", BOOK.title.like("%un_"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'\\[') escape
                         N'\\' order by [book].[id]""")
                .binds("%un_")
                .rows(3L);
        where("\"book\".\"title\" not like ?", BOOK.title.notLike("%s%"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] not like replace(?, N'[', N'\\[') escape
                         N'\\' order by [book].[id]""")
                .binds("%s%")
                .rows(1L, 3L, 5L, 6L);
    }

    @Test
    void a_backslash_takes_a_character_literally() {
        where("\"book\".\"title\" like ?", BOOK.title.like("100\\%%"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'\\[') escape
                         N'\\' order by [book].[id]""")
                .binds("100\\%%")
                .rows(6L);
        where("\"book\".\"title\" like ?", BOOK.title.like("%\\\\]"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'\\[') escape
                         N'\\' order by [book].[id]""")
                .binds("%\\\\]")
                .rows(6L);
    }

    @Test
    void contains_escapes() {
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("%"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%!%%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("_"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%!_%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("!"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%!!%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("\\"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%\\%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("["))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%[%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("l_["))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%l!_[%")
                .rows(6L);
    }

    @Test
    void starts_with_and_ends_with_escape() {
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.startsWith("100%"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("100!%%")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.startsWith("Em"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("Em%")
                .rows(1L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.endsWith("!\\]"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%!!\\]")
                .rows(6L);
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.endsWith("ion"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%ion")
                .rows(2L, 5L);
    }

    @Test
    void case_counts_and_can_be_folded() {
        where("\"book\".\"title\" like ? escape '!'", BOOK.title.contains("DUNE"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[title] like replace(?, N'[', N'![') escape N'!'
                         order by [book].[id]""")
                .binds("%DUNE%")
                .rows();
        where("upper(\"book\".\"title\") like ? escape '!'", BOOK.title.upper().contains("DUNE"))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where upper([book].[title]) like replace(?, N'[', N'![')
                         escape N'!' order by [book].[id]""")
                .binds("%DUNE%")
                .rows(3L);
        where("lower(\"book\".\"title\") = ?", BOOK.title.lower().eq("emma"))
                .binds("emma")
                .rows(1L);
    }

    @Test
    void the_empty_text_is_in_every_text() {
        where("\"book\".\"subtitle\" like ? escape '!'", BOOK.subtitle.contains(""))
                .sql(SQLSERVER, """
                         select [book].[id] from [book] where [book].[subtitle] like replace(?, N'[', N'![') escape
                         N'!' order by [book].[id]""")
                .binds("%%")
                .rows(3L, 4L, 5L);
    }
}
