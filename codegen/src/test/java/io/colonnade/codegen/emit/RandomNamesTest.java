package io.colonnade.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.Compilation;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a schema's names, comments, labels and defaults are, the code compiles and holds no more than it should. */
class RandomNamesTest {

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "id",
            "_",
            "$",
            " ",
            "1",
            "*/",
            "/*",
            "//",
            "\"",
            "'",
            "\\",
            "\\u0022",
            "\\u002a/",
            "\n",
            "\r",
            "\u2028",
            "\t",
            "{@",
            "}",
            "{",
            "@",
            "<",
            ">",
            "&",
            ";",
            "ä",
            "ß",
            "İ",
            "ı",
            "書",
            "\uD83D\uDE00",
            "\u202E",
            "\u0000",
            "class",
            "int",
            "table",
            "String",
            "List",
            "new",
            "record",
            "Override",
            "io",
            "java",
            "values",
            "row",
            "alias",
            "NewA",
            "Record",
            "${Sql}",
            "${field}",
            "%s",
            "getClass",
            "Needs",
            "Draft");

    @TempDir
    private Path classes;

    /** Two by default; as many as {@code -Dcolonnade.seeds} says. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("colonnade.seeds", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void compilesWhateverTheNamesAre(long seed) throws Exception {
        Catalog catalog = catalog(new Random(seed));
        List<GeneratedFile> files = Generator.files(catalog, "com.acme");
        Map<String, String> sources =
                files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
        assertThat(sources).as("two files of one name").hasSameSizeAs(files);
        assertThat(Compilation.messages(sources, classes)).isEmpty();
        assertThat(files).allMatch(file -> file.path().chars().allMatch(unit -> unit < 128));
        assertThat(files).noneMatch(file -> file.content().contains("\uD83D\uDE00\u202E"));
    }

    private static Catalog catalog(Random random) {
        List<QualifiedName> names = texts(random, 25).stream()
                .map(name -> new QualifiedName("main", name))
                .toList();
        List<EnumType> enums = texts(random, 5).stream()
                .map(name -> new EnumType(new QualifiedName("main", name), texts(random, 6)))
                .toList();
        List<TableModel> tables =
                names.stream().map(name -> table(name, names, enums, random)).toList();
        return new Catalog("h2", List.of(new Schema("main", true, tables, enums)));
    }

    private static TableModel table(QualifiedName name, List<QualifiedName> all, List<EnumType> enums, Random random) {
        List<String> columns = new ArrayList<>(texts(random, 2 + random.nextInt(16)));
        columns.add(0, "id");
        List<ColumnModel> models = IntStream.range(0, columns.size())
                .mapToObj(index -> column(columns.get(index), index, enums, random))
                .toList();
        boolean isView = all.indexOf(name) % 5 == 0;
        QualifiedName target = all.get(1 + random.nextInt(all.size() / 5) * 5);
        ForeignKey foreignKey = new ForeignKey(text(random), List.of("id"), target, List.of("id"));
        return new TableModel(
                name,
                isView ? RelationKind.VIEW : RelationKind.TABLE,
                text(random),
                models,
                isView ? null : new PrimaryKey("pk", columns.subList(0, 1 + random.nextInt(2))),
                isView ? List.of() : uniqueKeys(columns, random),
                isView ? List.of() : List.of(foreignKey),
                List.of(),
                List.of());
    }

    /** Sometimes more keys, and more columns in one, than a list takes without an array. */
    private static List<UniqueKey> uniqueKeys(List<String> columns, Random random) {
        return IntStream.range(0, random.nextInt(13))
                .mapToObj(key -> new UniqueKey(text(random), columns.subList(0, 1 + random.nextInt(columns.size()))))
                .toList();
    }

    private static ColumnModel column(String name, int index, List<EnumType> enums, Random random) {
        ColumnType type = switch (index == 0 ? 0 : random.nextInt(6)) {
            case 0 -> ColumnType.of(TypeKind.BIGINT);
            case 1 -> ColumnType.text(TypeKind.VARCHAR, 20);
            case 2 ->
                ColumnType.enumeration(enums.get(random.nextInt(enums.size())).name());
            case 3 -> ColumnType.other(text(random));
            case 4 -> ColumnType.of(TypeKind.BIGINT_UNSIGNED);
            default -> ColumnType.of(TypeKind.BINARY);
        };
        boolean nullable = index > 1 && random.nextBoolean();
        String defaultValue = random.nextInt(4) == 0 ? "'" + text(random) + "'" : null;
        return new ColumnModel(name, index + 1, type, nullable, defaultValue, Identity.NONE, null, text(random));
    }

    private static List<String> texts(Random random, int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(text(random));
        }
        texts.remove("id");
        return List.copyOf(texts);
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(4), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
