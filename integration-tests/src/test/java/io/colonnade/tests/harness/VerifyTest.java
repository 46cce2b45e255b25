package io.colonnade.tests.harness;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.query.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The harness finds what it is there to find. */
class VerifyTest {
    private static final Select<Long> DUNE = select(BOOK.id).from(BOOK).where(BOOK.id.eq(3));
    private static final String TEXT = "select \"book\".\"id\" from \"book\" where \"book\".\"id\" = ?";

    @Test
    void a_forgotten_dialect_is_an_error() {
        assertThatThrownBy(() -> verify(DUNE).sql(H2, TEXT).binds(3L).rows(3L))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No text is stated for POSTGRES, whose text is\n  " + TEXT)
                .hasMessageContaining("No text is stated for MYSQL")
                .hasMessageContaining("No text is stated for MARIADB")
                .hasMessageContaining("No text is stated for SQLSERVER");
    }

    @Test
    void a_shared_text_is_translated_into_the_quotes_of_each_database() {
        String text = "select \"a\", 'it''s \"b\"', \"c \"\"d\"\" ]`\", '' from \"t\"";
        assertThat(H2.translated(text)).isEqualTo(text);
        assertThat(POSTGRES.translated(text)).isEqualTo(text);
        assertThat(MYSQL.translated(text)).isEqualTo("select `a`, 'it''s \"b\"', `c \"d\" ]```, '' from `t`");
        assertThat(MARIADB.translated(text)).isEqualTo(MYSQL.translated(text));
        assertThat(SQLSERVER.translated(text)).isEqualTo("select [a], 'it''s \"b\"', [c \"d\" ]]`], '' from [t]");
    }

    @Test
    void a_text_for_one_dialect_is_literal_and_one_for_several_is_translated() {
        String mysql = "select `book`.`id` from `book` where `book`.`id` = ?";
        verify(DUNE).sql(TEXT).sql(MYSQL, mysql).binds(3L).rows(3L);
        verify(DUNE)
                .sql(List.of(H2, POSTGRES, SQLSERVER), TEXT)
                .sql(List.of(MYSQL, MARIADB), TEXT)
                .binds(4L)
                .bindsOn(List.of(Target.values()), 3L)
                .rows(3L);
        assertThatThrownBy(
                        () -> verify(DUNE).sql(TEXT).sql(MYSQL, TEXT).binds(3L).rows(3L))
                .hasMessage("The text for MYSQL was expected to be\n  " + TEXT + "\nbut is\n  " + mysql);
    }

    @Test
    void another_text_and_other_values_are_errors() {
        assertThatThrownBy(() -> verify(DUNE).sql("select 1").binds(3L).rows(3L))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The text for H2 was expected to be\n  select 1\nbut is\n  " + TEXT)
                .hasMessageContaining("The text for POSTGRES was expected");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).rows(3L)).hasMessageContaining("binds for H2");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3).rows(3L)).hasMessageContaining("binds for H2");
        assertThatThrownBy(() ->
                        verify(DUNE).sql(TEXT).binds(3L).bindsOn(POSTGRES, 4L).rows(3L))
                .hasMessageContaining("binds for POSTGRES");
    }

    @Test
    void other_rows_are_errors() {
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3L).rows(4L)).hasMessageContaining("rows on H2");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3L).rows(3L, 3L)).hasMessageContaining("rows on H2");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3L).rowsInAnyOrder())
                .hasMessageContaining("rows on H2");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3L).table("4")).hasMessageContaining("rows on H2");
        assertThatThrownBy(() -> verify(DUNE).sql(TEXT).binds(3L).rowCount(2)).hasMessageContaining("rows on H2");
    }

    @Test
    void what_should_be_refused_and_is_not_is_an_error() {
        assertThatThrownBy(
                        () -> verify(DUNE).sql(TEXT).binds(3L).refused(H2, "no").rows(3L))
                .hasMessage("H2 does not refuse it, but writes\n  " + TEXT);
        assertThatThrownBy(() -> verify(DUNE)
                        .sql(TEXT)
                        .binds(3L)
                        .refused(List.of(H2, POSTGRES), "no")
                        .rows(3L))
                .hasMessage("H2 does not refuse it, but writes\n  " + TEXT
                        + "\nPOSTGRES does not refuse it, but writes\n  " + TEXT);
        assertThatThrownBy(() -> verify(DUNE.limit(1).offset(1)).refused("no"))
                .hasMessageContaining("POSTGRES does not");
    }

    @Test
    void another_number_of_changes_is_an_error() {
        assertThatThrownBy(() -> verify(update(BOOK).set(BOOK.inPrint, true).allRows())
                        .sql("update \"book\" set \"in_print\" = ?")
                        .binds(true)
                        .changes(5))
                .hasMessageContaining("rows changed on H2");
    }

    @Test
    void engines_that_differ_are_an_error() {
        Map<Target, List<Integer>> results = new LinkedHashMap<>();
        results.put(H2, List.of(1, 2));
        results.put(POSTGRES, List.of(2, 1));
        assertThatThrownBy(() -> Agreement.of(results)).hasMessageContaining("H2 and POSTGRES differ");
    }

    @Test
    void a_verification_that_is_never_run_is_an_error() {
        Throwable begun = new Throwable();
        Session.current().begun(begun);
        assertThatThrownBy(() -> Session.current().checkFinished())
                .isInstanceOf(AssertionError.class)
                .hasCause(begun);
        Session.current().finished(begun);
    }

    @Test
    void what_one_test_changes_no_other_test_sees() {
        everywhere(db -> {
            update(BOOK).set(BOOK.pages, 1).allRows().execute(db);
            assertThat(select(count()).from(BOOK).where(BOOK.pages.eq(1)).fetchOne(db))
                    .isEqualTo(6);
        });
        long elsewhere = everywhereResult((target, db) -> select(count())
                .from(BOOK)
                .where(BOOK.pages.eq(1))
                .fetchOne(Engine.of(target).reading()));
        assertThat(elsewhere).isZero();
    }
}
