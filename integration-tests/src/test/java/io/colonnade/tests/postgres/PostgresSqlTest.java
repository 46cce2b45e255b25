package io.colonnade.tests.postgres;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.postgres.PostgresSql.contains;
import static io.colonnade.postgres.PostgresSql.fullText;
import static io.colonnade.postgres.PostgresSql.fullTextHeadline;
import static io.colonnade.postgres.PostgresSql.fullTextRank;
import static io.colonnade.postgres.PostgresSql.hasKey;
import static io.colonnade.postgres.PostgresSql.ilike;
import static io.colonnade.postgres.PostgresSql.pathFirst;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.Select;
import io.colonnade.tests.harness.QueryVerification;
import io.colonnade.type.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What PostgreSQL alone has, and what the others say to it. */
class PostgresSqlTest {
    private static final Json DOCUMENT = new Json("{\"a\": [1, 2], \"b\": {\"c\": \"d\"}}");

    static <R extends @Nullable Object> QueryVerification<R> onPostgres(Select<R> query, String sql) {
        String message =
                "A function or an operator of io.colonnade.postgres was called, which %s does not have. Write what"
                        + " this database has instead: sql(\"…\", …). [colonnade:dialect]";
        return verify(query)
                .sql(POSTGRES, sql)
                .refused(H2, message.formatted("H2"))
                .refused(MYSQL, message.formatted("MySQL"))
                .refused(MARIADB, message.formatted("MariaDB"))
                .refused(SQLSERVER, message.formatted("SQL Server"));
    }

    private static Select<Long> books(Condition condition) {
        return select(BOOK.id).from(BOOK).where(condition).orderBy(BOOK.id.asc());
    }

    @Test
    void patterns_but_for_capitals() {
        onPostgres(books(ilike(BOOK.title, "%DUN%")), """
                select "book"."id" from "book" where "book"."title" ilike ? order by
                "book"."id\"""").binds("%DUN%").rows(3L);
    }

    @Test
    void full_text() {
        onPostgres(books(fullText("english", BOOK.title, "novels or dispossess")), """
                select "book"."id" from "book" where to_tsvector(cast(? as regconfig), "book"."title") @@
                websearch_to_tsquery(cast(? as regconfig), ?) order by "book"."id"
                """)
                .binds("english", "english", "novels or dispossess")
                .rows(4L);
        onPostgres(
                        select(fullTextHeadline("english", BOOK.title, "dune").required())
                                .from(BOOK)
                                .where(fullTextRank("english", BOOK.title, "dune")
                                        .gt(0)),
                        """
                select ts_headline(cast(? as regconfig), "book"."title", websearch_to_tsquery(cast(? as regconfig),
                ?)) from
                "book" where (ts_rank(to_tsvector(cast(? as regconfig), "book"."title"), websearch_to_tsquery(cast(? as
                regconfig), ?))) > ?
                """)
                .binds("english", "english", "dune", "english", "english", "dune", 0f)
                .rows("<b>Dune</b>");
    }

    @Test
    void containment_of_json() {
        Expr<Json> document = value(DOCUMENT);
        onPostgres(
                        select(contains(document, new Json("{\"a\": [2]}"))
                                .and(hasKey(document, "b"))
                                .and(hasKey(document, "c").not())
                                .asValue()
                                .required()),
                        """
                        select (cast(cast(? as "json") as jsonb) @> cast(cast(? as "json") as jsonb)) and
                        (cast(cast(? as "json") as jsonb) ?? ?) and not (cast(cast(? as "json") as jsonb) ?? ?)
                        """)
                .binds(DOCUMENT, new Json("{\"a\": [2]}"), DOCUMENT, "b", DOCUMENT, "c")
                .rows(true);
        onPostgres(select(pathFirst(document, "$.a[*] ? (@ > 1)").asNumber().asInteger()), """
                        select cast(case json_typeof(cast((jsonb_path_query_first(cast(cast(? as "json") as jsonb),
                        cast(? as
                        jsonpath))) as json)) when 'number' then cast(((jsonb_path_query_first(cast(cast(? as "json") as
                        jsonb), cast(? as jsonpath))) #>> '{}') as numeric) end as integer)
                        """)
                .binds(DOCUMENT, "$.a[*] ? (@ > 1)", DOCUMENT, "$.a[*] ? (@ > 1)")
                .rows(2);
    }
}
