package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A schema of any size as companies have them: a few tables that many refer to, some that nobody does. */
final class SampleCatalog {

    private static final List<String> WORDS = List.of(
            "account",
            "address",
            "article",
            "batch",
            "branch",
            "campaign",
            "carrier",
            "contract",
            "customer",
            "delivery",
            "discount",
            "employee",
            "invoice",
            "ledger",
            "location",
            "order",
            "payment",
            "price",
            "product",
            "refund",
            "shipment",
            "stock",
            "supplier",
            "tax",
            "ticket",
            "warehouse");
    private static final List<String> PARTS =
            List.of("", "_line", "_history", "_note", "_status", "_document", "_assignment", "_rule");

    private final Random random;
    private final List<String> names = new ArrayList<>();

    private SampleCatalog(long seed) {
        random = new Random(seed);
    }

    static Catalog of(int tables, long seed) {
        SampleCatalog sample = new SampleCatalog(seed);
        for (int number = 0; number < tables; number++) {
            String name = WORDS.get(number % WORDS.size()) + PARTS.get(number / WORDS.size() % PARTS.size());
            sample.names.add(number < WORDS.size() * PARTS.size() ? name : name + "_" + number);
        }
        List<TableModel> models = new ArrayList<>();
        for (int number = 0; number < tables; number++) {
            models.add(sample.table(number));
        }
        return new Catalog("h2", List.of(new Schema("public", true, models, List.of())));
    }

    static TableModel table(String name, @Nullable String comment, List<ColumnModel> columns, List<ForeignKey> keys) {
        QualifiedName qualified = new QualifiedName("public", name);
        PrimaryKey primaryKey =
                new PrimaryKey("pk_" + name, List.of(columns.get(0).name()));
        return new TableModel(
                qualified, RelationKind.TABLE, comment, columns, primaryKey, List.of(), keys, List.of(), List.of());
    }

    static ColumnModel column(String name, int position, @Nullable String comment) {
        return new ColumnModel(
                name, position, ColumnType.of(TypeKind.BIGINT), position % 3 == 0, null, Identity.NONE, null, comment);
    }

    private TableModel table(int number) {
        List<ColumnModel> columns = new ArrayList<>();
        List<ForeignKey> keys = new ArrayList<>();
        columns.add(column("id", 1, null));
        int references = number == 0 ? 0 : random.nextInt(4);
        for (int count = 0; count < references; count++) {
            // small numbers are referred to more often
            int target = (int) (number * Math.pow(random.nextDouble(), 2));
            String column = names.get(target) + "_id" + (count == 0 ? "" : count + 1);
            columns.add(column(column, columns.size() + 1, null));
            keys.add(new ForeignKey(
                    "fk_" + number + "_" + count,
                    List.of(column),
                    new QualifiedName("public", names.get(target)),
                    List.of("id")));
        }
        int others = 2 + random.nextInt(12);
        for (int count = 0; count < others; count++) {
            columns.add(column("attribute_" + count, columns.size() + 1, count == 0 ? "What it is for." : null));
        }
        return table(names.get(number), "One row for each " + names.get(number) + ".", columns, keys);
    }
}
