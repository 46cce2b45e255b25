package io.colonnade.tests.harness;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.query.BoundStatement;
import io.colonnade.query.Select;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes are held against what was recorded for them. */
class RecipeTest {
    private static final RecipeSource SOURCE = new RecipeSource("OrderByCookbookTest", """
            /** In which order. */
            class OrderByCookbookTest {
                record Title(String text) {}

                record Other(String text) {}

                @Test
                void the_first() {
                    var key = BOOK.id.asc();

                    recipe(select(BOOK.title.concat(")")).into(Title::new)
                                    .from(BOOK)
                                    .orderBy(key))
                            .rows(new Other("Emma)"));
                }

                @Test
                void the_second() {
                    recipe(select(BOOK.id).from(BOOK)).rows(1L);
                }
            }
            """);

    @TempDir
    Path directory;

    private List<String> check(String method, Select<?> query, boolean recording) {
        List<String> wrong = new ArrayList<>();
        RecipeFile file = new RecipeFile(directory.resolve("recipes.md"), SOURCE);
        new Recorded(file, method, recording).check(rendered(query), wrong);
        return wrong;
    }

    private static Map<Target, BoundStatement> rendered(Select<?> query) {
        Map<Target, BoundStatement> rendered = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            rendered.put(target, target.dialect().render(query.statement()));
        }
        return rendered;
    }

    @Test
    void what_is_not_recorded_and_what_differs_are_errors() {
        assertThat(check("the_first", select(BOOK.id).from(BOOK), false))
                .singleElement()
                .asString()
                .startsWith("No recipe is recorded for the_first, which is\n**all**\n```sql\nselect \"book\".\"id\"\n");
        assertThat(check("the_first", select(BOOK.id).from(BOOK).where(BOOK.id.eq(1)), true))
                .isEmpty();
        assertThat(check("the_first", select(BOOK.id).from(BOOK).where(BOOK.id.eq(1)), false))
                .isEmpty();
        assertThat(check("the_first", select(BOOK.id).from(BOOK).where(BOOK.id.eq(2)), false))
                .singleElement()
                .asString()
                .contains("`1L`\nbut is\n")
                .endsWith("`2L`");
    }

    @Test
    void recording_one_keeps_the_others_in_the_order_of_the_source() {
        RecipeFile file = new RecipeFile(directory.resolve("recipes.md"), SOURCE);
        file.record("the_second", "second");
        file.record("the_first", "first");
        file.record("the_second", "second again");
        file.record("not_a_method", "lost");
        assertThat(file.sections())
                .containsExactly(Map.entry("the_first", "first"), Map.entry("the_second", "second again"));
    }

    @Test
    void the_java_of_a_recipe_is_cut_from_its_source() {
        assertThat(SOURCE.title()).isEqualTo("Order by");
        assertThat(SOURCE.subject()).isEqualTo("In which order.");
        assertThat(SOURCE.chain("the_first")).isEqualTo("""
                record Title(String text) {}

                var key = BOOK.id.asc();

                select(BOOK.title.concat(")")).into(Title::new)
                    .from(BOOK)
                    .orderBy(key)""");
        assertThatThrownBy(() -> SOURCE.chain("gone")).hasMessageContaining("exactly one call of recipe(…)");
    }

    @Test
    void clauses_stand_on_lines_of_their_own() {
        assertThat(SqlLayout.of("with \"a\" as (select 1 from \"t\") select extract(year from \"x\"), ' where '"
                        + " from \"a\" left join \"b\" on \"a\".\"x\" is not distinct from \"b\".\"x\" where exists"
                        + " (select left(\"name\", 3), max(\"from\") from \"book\" group by 1 order by 2 limit ?"
                        + " offset ?)"
                        + " union all select 2 from (select 1) as \"c\" cross join \"d\" for update"))
                .isEqualTo("""
                        with "a" as (select 1 from "t")
                        select extract(year from "x"), ' where '
                        from "a"
                        left join "b" on "a"."x" is not distinct from "b"."x"
                        where exists (
                          select left("name", 3), max("from")
                          from "book"
                          group by 1
                          order by 2
                          limit ? offset ?
                        )
                        union all
                        select 2
                        from (select 1) as "c"
                        cross join "d"
                        for update""");
    }
}
