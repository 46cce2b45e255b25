package io.colonnade.tests.plain;

import static io.colonnade.Sql.function;
import static io.colonnade.Sql.identifier;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.harness.Target;
import io.colonnade.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Functions of the user's own, by their names. */
class FunctionByNameTest {
    private static final String MYSQL_DEFINITION =
            "create function twice_less(x int, y int) returns int deterministic return 2 * x - y";
    private static final Map<Target, String> DEFINITIONS = new EnumMap<>(Map.of(
            H2,
            "create alias twice_less as 'Integer f(int x, int y) { return 2 * x - y; }'",
            POSTGRES,
            "create function twice_less(x int, y int) returns int language sql as 'select 2 * x - y'",
            Target.MYSQL,
            MYSQL_DEFINITION,
            Target.MARIADB,
            MYSQL_DEFINITION,
            SQLSERVER,
            "create function dbo.twice_less(@x int, @y int) returns int as begin return 2 * @x - @y end"));

    private static void define() throws SQLException {
        everywhereConnected((target, source) -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(DEFINITIONS.get(target));
            }
        });
    }

    @Test
    void a_function_of_the_users_own() throws SQLException {
        define();
        var less = function(identifier("twice_less"), BOOK.pages, BOOK.pages.minus(7))
                .asNumber(SqlTypes.INTEGER);
        everywhere(db -> assertThat(select(less.required().plus(1))
                        .from(BOOK)
                        .where(
                                BOOK.id.eq(6),
                                less.gt(less.minus(
                                        function(identifier("twice_less"), 3, 1).asNumber(SqlTypes.INTEGER))))
                        .fetch(db))
                .containsExactly(48 + 7 + 1));
    }

    @Test
    void a_call_needs_no_parentheses() {
        var less = function(identifier("shop", "twice\"less"), BOOK.pages.plus(1), 5)
                .asNumber(SqlTypes.INTEGER);
        assertThat(select(less.times(2)).from(BOOK).toSql(POSTGRES.dialect()))
                .isEqualTo("select \"shop\".\"twice\"\"less\"(\"book\".\"pages\" + ?, ?) * ? from \"book\"");
        assertThat(select(less.times(2)).from(BOOK).toSql(SQLSERVER.dialect()))
                .isEqualTo("select [shop].[twice\"less]([book].[pages] + ?, ?) * ? from [book]");
    }

    @Test
    void a_condition_among_arguments_is_a_value() {
        var chosen = function(
                        identifier("dbo", "chosen"),
                        BOOK.id.eq(1),
                        sql("{0} or {0}", BOOK.inPrint).asCondition())
                .asCondition();
        assertThat(select(BOOK.id).from(BOOK).where(chosen.not()).toSql(SQLSERVER.dialect()))
                .isEqualTo("select [book].[id] from [book] where not [dbo].[chosen](cast(case when [book].[id] = ? then"
                        + " 1 when not ([book].[id] = ?) then 0 end as bit), cast(case when [book].[in_print] or"
                        + " [book].[in_print] then 1 when not ([book].[in_print] or [book].[in_print]) then 0 end as"
                        + " bit)) = 1");
        assertThat(select(BOOK.id).from(BOOK).where(chosen.not()).toSql(POSTGRES.dialect()))
                .isEqualTo("select \"book\".\"id\" from \"book\" where not \"dbo\".\"chosen\"(\"book\".\"id\" = ?,"
                        + " \"book\".\"in_print\" or \"book\".\"in_print\")");
    }

    @Test
    void a_function_of_the_database_by_its_name() {
        verify(select(function(identifier("upper"), BOOK.title).asText().required())
                        .from(BOOK)
                        .where(BOOK.id.eq(3)))
                .sql("select \"upper\"(\"book\".\"title\") from \"book\" where \"book\".\"id\" = ?")
                .binds(3L)
                .rows("DUNE");
        assertThat(List.of(select(function(identifier("pi")).asNumber(SqlTypes.DOUBLE_PRECISION))
                        .toSql(H2.dialect())))
                .containsExactly("select \"pi\"()");
    }
}
