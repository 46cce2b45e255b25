package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.render.Functions;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.Grammar;
import io.colonnade.render.Limits;
import io.colonnade.render.Names;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Types;
import io.colonnade.render.Writing;
import io.colonnade.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** MariaDB, 10.6 and later; facts from its manual and from running it. */
public final class Mariadb {
    /** The protocol counts parameters in 16 bits. */
    private static final int MOST_BINDS = 65_535;

    private Mariadb() {}

    /** PostgreSQL of a major version; one that is newer than known is treated as the newest known. */
    public static Dialect at(int version) {
        return new Dialect(
                "MariaDB",
                version,
                new Grammar(
                        new Names(Standard::backticks),
                        new Selecting(Mariadb::join, Mariadb::order, Mariadb::page, Standard::anyOfArray),
                        new Writing(Mariadb::returning),
                        new Types(new Placeholders(), Standard::division, new PostgresWire()),
                        new Limits("MariaDB", MOST_BINDS),
                        new Functions(functions(), Standard.aggregates())));
    }

    private static SqlWriter join(SqlWriter out, Join.Kind kind) {
        return out.sql(kind.text());
    }

    /** Nulls count as the greatest value by default, so that only the opposite has to be said. */
    private static SqlWriter order(SqlWriter out, SortKey key, boolean mayBeNull) {
        Standard.direction(out, key);
        return mayBeNull && key.nullsFirst() != key.descending() ? Standard.nulls(out, key) : out;
    }

    private static SqlWriter page(SqlWriter out, @Nullable Expression limit, @Nullable Expression offset) {
        if (limit != null) {
            out.sql(" limit ").expression(limit);
        }
        return offset == null ? out : out.sql(" offset ").expression(offset);
    }

    private static SqlWriter returning(SqlWriter out, Statement statement, TableRef table, Items items, Runnable body) {
        body.run();
        return out.sql(" returning ").items(items);
    }

    private static Map<Function, Spelling> functions() {
        Map<Function, Spelling> functions = Standard.functions();
        functions.put(Function.ROUND, Mariadb::round);
        return functions;
    }

    /** PostgreSQL rounds floating point to whole numbers only; as a decimal it rounds to any place. */
    private static SqlWriter round(SqlWriter out, List<Expression> arguments) {
        out.sql("round(cast(").standalone(arguments.get(0)).sql(" as numeric), ");
        return out.expression(arguments.get(1)).sql(")");
    }

    /** The driver says the type of each value itself. */
    private static final class Placeholders implements Types.Placeholders {
        @Override
        public String of(SqlType<?> type) {
            return "?";
        }

        /** What is sent as text of an unknown type would stay a text. */
        @Override
        public String standalone(SqlType<?> type) {
            return switch (type.family()) {
                case ENUM, JSON, OTHER -> "cast(? as " + Standard.doubleQuotes(type.name()) + ")";
                default -> "?";
            };
        }
    }
}
