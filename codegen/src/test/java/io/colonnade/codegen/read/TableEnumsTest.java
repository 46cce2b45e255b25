package io.colonnade.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.TestDialects;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enums that have no name of their own, and make one of the names of their tables and columns. */
class TableEnumsTest {

    static List<String> dialects() {
        return TestDialects.ALL.stream()
                .filter(dialect -> !dialect.equals("postgres"))
                .toList();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void namesThatMeetAreToldApart(String dialect) throws SQLException {
        String script = """
                create table orders (id int primary key, item_status enum ('open', 'closed') not null);
                create table orders_item (id int primary key, status enum ('new', 'packed') not null);
                create table orders_item_status (id int primary key, kind enum ('x') not null);
                create view all_orders as select item_status from orders;
                """;
        assertThat(labels(dialect, script))
                .containsEntry("orders.item_status", "orders_item_status_6 [open, closed]")
                .containsEntry("all_orders.item_status", "orders_item_status_6 [open, closed]")
                .containsEntry("orders_item.status", "orders_item_status_11 [new, packed]")
                .containsEntry("orders_item_status.kind", "orders_item_status_kind [x]")
                .hasSize(4);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void aNameThatIsThereAlreadyIsNotTaken(String dialect) throws SQLException {
        String script = """
                create table orders (id int primary key, item_status enum ('open') not null);
                create table orders_item (id int primary key, status enum ('new') not null, status_6 enum ('x'));
                """;
        assertThat(labels(dialect, script))
                .containsEntry("orders.item_status", "orders_item_status_6_ [open]")
                .containsEntry("orders_item.status", "orders_item_status_11 [new]")
                .containsEntry("orders_item.status_6", "orders_item_status_6 [x]");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void namesThatMeetWithTheSameLabelsAreOne(String dialect) throws SQLException {
        String script = """
                create table orders (id int primary key, item_status enum ('open', 'closed') not null);
                create table orders_item (id int primary key, status enum ('open', 'closed') not null);
                """;
        assertThat(labels(dialect, script))
                .containsEntry("orders.item_status", "orders_item_status [open, closed]")
                .containsEntry("orders_item.status", "orders_item_status [open, closed]");
    }

    @Test
    void aDomainKeepsItsName() throws SQLException {
        String script = """
                create domain book_format as enum ('paper', 'file');
                create table book (id int primary key, format enum ('a', 'b') not null);
                create table shelf (id int primary key, format book_format not null);
                """;
        assertThat(labels("h2", script))
                .containsEntry("shelf.format", "book_format [paper, file]")
                .containsEntry("book.format", "book_format_4 [a, b]");
    }

    private static Map<String, String> labels(String dialect, String script) throws SQLException {
        try (TestDatabase database = TestDatabase.of(dialect).run(script)) {
            Schema schema = SchemaReaders.read(database.connection(), List.of())
                    .schemas()
                    .get(0);
            Map<QualifiedName, List<String>> enums =
                    schema.enums().stream().collect(Collectors.toMap(EnumType::name, EnumType::labels));
            Map<String, String> labels = new TreeMap<>();
            schema.tables()
                    .forEach(table -> table.columns().stream()
                            .filter(column -> column.type().name() != null)
                            .forEach(column ->
                                    labels.put(table.name().name() + "." + column.name(), text(column, enums))));
            return labels;
        }
    }

    private static String text(ColumnModel column, Map<QualifiedName, List<String>> enums) {
        QualifiedName name = column.type().name();
        return name == null ? "" : name.name() + " " + enums.get(name);
    }
}
