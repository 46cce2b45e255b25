package io.colonnade.codegen.nasty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.colonnade.codegen.Compilation;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.TestDialects;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.NamingPolicy;
import io.colonnade.codegen.name.Renaming;
import io.colonnade.codegen.name.RoutineClass;
import io.colonnade.codegen.name.TableNames;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.jdbc.Database;
import io.colonnade.schema.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas as nasty as the database allows: all are generated and compiled in one call of javac, with every warning, and
 * every table takes a row and gives it back.
 */
class NastySchemaTest {

    private static final String PACKAGE = "nasty.db";
    private static final int SCHEMAS = Integer.getInteger("colonnade.nastySchemas", 25);
    private static final long SEED = Long.getLong("colonnade.seed", 1);

    @TempDir
    private Path root;

    static List<String> dialects() {
        return TestDialects.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void survivesWhateverTheDatabaseAllows(String dialect) throws Exception {
        Engine engine = Engine.of(dialect);
        Counts counts = new Counts();
        try (TestDatabase database = TestDatabase.of(dialect)) {
            List<NastySchema> schemas = schemas(engine, database, counts);
            for (NastySchema schema : schemas) {
                define(database, engine, schema);
            }
            Path sources = root.resolve("out put").resolve("java");
            List<String> names = schemas.stream().map(NastySchema::name).toList();
            GeneratorOptions options = new GeneratorOptions(PACKAGE, sources, names);
            Generator.generate(database.connection(), options);
            assertThat(Generator.generate(database.connection(), options).written())
                    .isZero();
            Catalog catalog = SchemaReaders.read(database.connection(), names);
            List<QualifiedName> missing = new ArrayList<>(tables(schemas));
            missing.removeAll(tables(catalog));
            assertThat(missing).isEmpty();
            assertThat(tables(catalog)).hasSameSizeAs(tables(schemas));
            assertThat(catalog.schemas().stream()
                            .mapToInt(schema -> schema.routines().size())
                            .sum())
                    .isEqualTo(schemas.stream().mapToInt(NastySchema::functions).sum());
            compile(sources);
            try (Connection connection = engine.connect(database)) {
                roundTrips(catalog, Database.of(new OneConnection(connection)));
            }
        }
        System.out.println(
                "Nasty schemas on " + dialect + ", seed " + SEED + ", " + SCHEMAS + " schemas: " + counts.of(engine));
        assertThat(counts.of(engine)).as("kinds of nastiness").doesNotContainValue(0);
    }

    /** The first is the default schema. */
    private static List<NastySchema> schemas(Engine engine, TestDatabase database, Counts counts) throws SQLException {
        List<NastySchema> schemas = new ArrayList<>();
        NastySchema.@Nullable Reference reference = null;
        NastyNames names = new NastyNames(engine, new Random(SEED), counts, UnaryOperator.identity());
        for (int number = 0; number < SCHEMAS; number++) {
            String name = number == 0 ? defaultSchema(engine, database) : names.any();
            NastySchema schema = new NastySchema(engine, SEED, number, name, counts).make(reference);
            reference = schema.reference();
            schemas.add(schema);
            counts.add(Nastiness.SCHEMA_NAME);
        }
        return schemas;
    }

    private static String defaultSchema(Engine engine, TestDatabase database) throws SQLException {
        return engine.isMysql()
                ? database.connection().getCatalog()
                : database.connection().getSchema();
    }

    private static void define(TestDatabase database, Engine engine, NastySchema schema) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            if (!schema.name().equals(defaultSchema(engine, database))) {
                statement.execute("create schema " + engine.quoted(schema.name()));
            }
            for (String sql : schema.sql()) {
                execute(statement, sql);
            }
        }
    }

    private static void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException failure) {
            fail("not accepted: " + sql, failure);
        }
    }

    private static List<QualifiedName> tables(Catalog catalog) {
        return catalog.schemas().stream()
                .flatMap(schema -> schema.tables().stream())
                .map(TableModel::name)
                .toList();
    }

    private static List<QualifiedName> tables(List<NastySchema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.tables().stream().map(table -> new QualifiedName(schema.name(), table)))
                .toList();
    }

    private void compile(Path sources) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).startsWith(sources);
                if (file.toString().endsWith(".java")) {
                    texts.put(sources.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        assertThat(Compilation.messages(texts, Files.createDirectories(root.resolve("classes"))))
                .isEmpty();
    }

    private void roundTrips(Catalog catalog, Database database) throws Exception {
        Names names = NamingPolicy.name(catalog, PACKAGE, Renaming.NONE);
        URL[] path = {root.resolve("classes").toUri().toURL()};
        List<String> failures = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(path, Table.class.getClassLoader())) {
            CallTrip calls = new CallTrip(database, loader);
            for (Schema schema : catalog.schemas()) {
                for (TableModel table : schema.tables()) {
                    TableNames of = names.table(table.name());
                    trip(table.name(), failures, () -> new RoundTrip(database, table, of, loader).run());
                }
                for (Sequence sequence : schema.sequences()) {
                    TableNames of = names.sequence(sequence.name());
                    trip(sequence.name(), failures, () -> calls.sequence(sequence, of));
                }
                for (RoutineClass routine : routines(schema)) {
                    trip(routine.name(), failures, () -> calls.functions(names.routine(routine)));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static Set<RoutineClass> routines(Schema schema) {
        return schema.routines().stream().map(RoutineClass::of).collect(Collectors.toSet());
    }

    private static void trip(QualifiedName name, List<String> failures, Trip trip) {
        try {
            trip.run();
        } catch (Exception | LinkageError | AssertionError failure) {
            failures.add(name + ": " + cause(failure));
        }
    }

    @FunctionalInterface
    private interface Trip {
        void run() throws ReflectiveOperationException;
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }
}
