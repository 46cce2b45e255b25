package io.colonnade.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two names that meet in one Java name are both there, and stay what they are when a third comes. */
class NamesThatMeetTest {

    @Test
    void spellsFieldsAsTheColumnsAre() {
        assertThat(fields("created_at", "createdAt", "id")).containsExactly("created_at", "createdAt", "id");
        assertThat(fields("CREATED_AT", "created_at", "createdAt", "created at"))
                .containsExactly("createdAt_a414", "created_at", "createdAt", "createdAt_ce67");
    }

    @Test
    void keepsFieldsWhenAThirdComesFirst() {
        List<String> two = fields("created at", "created-at");
        assertThat(fields("createdAt", "created at", "CREATED_AT", "created-at"))
                .containsSubsequence(two.get(0), two.get(1));
    }

    @Test
    void tellsClassesApartThatDifferInCaseOnly() {
        List<String> two = classes("orderLine", "order_line");
        assertThat(two).contains("Order_line");
        List<String> all = classes("orderLine", "order_line", "ORDER_LINE", "orderline", "Orderline");
        assertThat(all).containsAll(two);
        Set<String> files = new HashSet<>();
        assertThat(all).allMatch(name -> files.add(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void letsATableThatIsNamedLikeARowYield() {
        assertThat(classes("book", "book_record", "new_book")).containsExactly("Book", "Book_record", "New_book");
        assertThat(classes("book_record", "new_author")).containsExactly("BookRecord", "NewAuthor");
    }

    @Test
    void leavesDevicesToWindowsAndCutsWhatNoFileSystemTakes() {
        assertThat(classes("aux", "con")).containsExactly("Aux_", "Con_");
        assertThat(classes("x".repeat(200), "x".repeat(199) + "y"))
                .allMatch(name -> name.length() < 110)
                .doesNotHaveDuplicates();
    }

    private static List<String> fields(String... columns) {
        TableModel table = table("t", columns);
        TableNames names = names(List.of(table)).table(table.name());
        return List.of(columns).stream().map(names::field).toList();
    }

    private static List<String> classes(String... tables) {
        List<TableModel> models =
                List.of(tables).stream().map(name -> table(name, "id")).toList();
        Names names = names(models);
        return models.stream()
                .map(table -> names.table(table.name()).table().simpleName())
                .toList();
    }

    private static Names names(List<TableModel> tables) {
        return NamingPolicy.name(
                new Catalog("h2", List.of(new Schema("main", true, tables, List.of()))), "a.b", Renaming.NONE);
    }

    private static TableModel table(String name, String... columns) {
        List<ColumnModel> models = List.of(columns).stream()
                .map(column -> new ColumnModel(
                        column, 1, ColumnType.of(TypeKind.INTEGER), true, null, Identity.NONE, null, null))
                .toList();
        return new TableModel(
                new QualifiedName("main", name),
                RelationKind.TABLE,
                null,
                models,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
