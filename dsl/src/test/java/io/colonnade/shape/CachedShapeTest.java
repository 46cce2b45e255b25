package io.colonnade.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Slot;
import io.colonnade.ast.Statement;
import io.colonnade.dialect.Dialect;
import io.colonnade.dialect.H2;
import io.colonnade.dialect.Mariadb;
import io.colonnade.dialect.Mysql;
import io.colonnade.dialect.Postgres;
import io.colonnade.dialect.SqlServer;
import io.colonnade.render.Rendering;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cache gives is what rendering anew would give, text and binds, for every kind of node. */
class CachedShapeTest {
    private static final int STATEMENTS = Integer.getInteger("colonnade.random", 2_000);
    private static final long SEED = Long.getLong("colonnade.seed", 20261122L);

    static Dialect[] dialects() {
        return new Dialect[] {
            H2.at(2), Postgres.at(18), Mysql.at(8), Mariadb.at(11), SqlServer.at(2017), SqlServer.at(2022)
        };
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void cachedTextAndBindsEqualFreshOnes(Dialect dialect) {
        Rendering rendering = new Rendering(dialect.grammar());
        boolean changing = dialect.name().equals("PostgreSQL");
        for (long index = 0; index < STATEMENTS; index++) {
            long seed = SEED + index;
            Statement first = new RandomStatements(seed, 1, changing).statement();
            Statement sameShape = new RandomStatements(seed, 2, changing).statement();
            check(rendering, dialect, first, seed);
            int shapes = rendering.cachedShapes();
            check(rendering, dialect, sameShape, seed);
            assertThat(rendering.cachedShapes())
                    .as("values are no part of the shape, seed %s", seed)
                    .isEqualTo(shapes);
        }
    }

    private static void check(Rendering rendering, Dialect dialect, Statement statement, long seed) {
        assertThat(rendering.prepare(statement, null).bound())
                .as("seed %s", seed)
                .isEqualTo(Rendering.once(dialect.grammar(), statement));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aStatementIsEqualToItselfMadeAnew(Dialect dialect) {
        for (long seed = SEED; seed < SEED + 200; seed++) {
            Statement one = new RandomStatements(seed, 1).statement();
            Statement again = new RandomStatements(seed, 1).statement();
            assertThat(again).isEqualTo(one);
            assertThat(dialect.render(again)).isEqualTo(dialect.render(one));
        }
    }

    /** The generator must reach every kind of node, or the test above says less than it seems to. */
    @org.junit.jupiter.api.Test
    void everyKindOfNodeOccurs() {
        Map<String, Integer> seen = new TreeMap<>();
        for (Class<?> kind : Expression.class.getPermittedSubclasses()) {
            if (kind != Slot.class && kind != ListSlot.class) {
                seen.put(kind.getSimpleName(), 0);
            }
        }
        for (long seed = SEED; seed < SEED + STATEMENTS; seed++) {
            String text = new RandomStatements(seed, 1).statement().toString();
            seen.replaceAll((kind, count) -> text.contains(kind + "[") ? count + 1 : count);
        }
        assertThat(seen).allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(20));
        assertThat(seen).hasSize(Expression.class.getPermittedSubclasses().length - 2);
        assertThat(Arrays.asList(Statement.class.getPermittedSubclasses())).hasSize(2);
    }
}
