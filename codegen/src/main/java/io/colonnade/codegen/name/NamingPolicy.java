package io.colonnade.codegen.name;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names a whole catalog, so that no two things in one place have the same name. */
public final class NamingPolicy {

    private final String rootPackage;
    private final Renaming renaming;
    private final String fieldThatHidesPackages;
    private final Map<String, String> packages = new HashMap<>();
    private final Map<QualifiedName, TableNames> tables = new HashMap<>();
    private final Map<QualifiedName, EnumNames> enums = new HashMap<>();
    private final Map<QualifiedName, CompositeNames> composites = new HashMap<>();
    private final CallNaming calls = new CallNaming();

    private NamingPolicy(String rootPackage, Renaming renaming, boolean severalPackages) {
        this.rootPackage = rootPackage;
        this.renaming = renaming;
        this.fieldThatHidesPackages = severalPackages ? rootPackage.split("\\.", 2)[0] : "";
    }

    /** Names everything; the default schema's classes lie in the package itself, the others' in sub-packages. */
    public static Names name(Catalog catalog, String rootPackage, Renaming renaming) {
        NamingPolicy policy =
                new NamingPolicy(rootPackage, renaming, catalog.schemas().size() > 1);
        policy.namePackages(catalog.schemas());
        catalog.schemas().forEach(schema -> policy.nameClasses(schema, compositesOf(catalog, schema)));
        return new Names(policy.packages, policy.tables, policy.enums, policy.composites, policy.calls);
    }

    /** The names of the parameters of a function's method, in order. */
    public static List<String> parameters(List<Routine.Parameter> parameters, String packageName) {
        return CallNaming.parameters(parameters, packageName);
    }

    /** Methods by what they are called and given: {@code discount numeric integer}. */
    public static List<String> methods(List<String> typed) {
        Map<String, String> names = DistinctNames.of(
                UnaryOperator.identity(),
                typed.stream().map(one -> wish(one, JavaNames.field(one), null)).toList());
        return typed.stream().map(one -> found(names, one)).toList();
    }

    /** The names of the steps that are named by the column that is still missing: {@code NeedsTitle}. */
    public static List<String> stages(List<String> columns) {
        Map<String, String> names = DistinctNames.of(
                NamingPolicy::asFile,
                columns.stream()
                        .map(column -> wish(column, "Needs" + JavaNames.type(column), null))
                        .toList());
        return columns.stream().map(column -> found(names, column)).toList();
    }

    /** Names that become files are the same if they differ in case only: some file systems cannot tell them apart. */
    static String asFile(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void namePackages(List<Schema> schemas) {
        List<Wish<String>> wishes = new ArrayList<>();
        for (Schema schema : schemas) {
            if (schema.isDefault()) {
                packages.put(schema.name(), rootPackage);
            } else {
                wishes.add(wish(schema.name(), packagePart(schema.name(), schemas), null));
            }
        }
        DistinctNames.of(NamingPolicy::asFile, wishes)
                .forEach((schema, part) -> packages.put(schema, rootPackage + "." + part));
    }

    /** A package must not have the name of a class beside it, as {@code _1} could be both. */
    private String packagePart(String name, List<Schema> schemas) {
        String part = JavaNames.packagePart(name);
        boolean isClass = part.startsWith("_")
                && schemas.stream()
                        .filter(Schema::isDefault)
                        .flatMap(schema -> schema.tables().stream())
                        .anyMatch(table ->
                                JavaNames.type(renaming.table(table.name())).startsWith("_"));
        return isClass ? "schema" + part : part;
    }

    private static List<ColumnType> compositesOf(Catalog catalog, Schema schema) {
        return catalog.composites().stream()
                .filter(type -> name(type).schema().equals(schema.name()))
                .toList();
    }

    private static QualifiedName name(ColumnType composite) {
        return Objects.requireNonNull(composite.name());
    }

    private void nameClasses(Schema schema, List<ColumnType> compositeTypes) {
        String packageName = packages.getOrDefault(schema.name(), rootPackage);
        Map<ClassOf, String> types = DistinctNames.of(NamingPolicy::asFile, typeWishes(schema, compositeTypes));
        for (TableModel table : schema.tables()) {
            String type = found(types, new ClassOf(false, table.name().name()));
            tables.put(table.name(), names(table, packageName, type));
        }
        for (EnumType type : schema.enums()) {
            String name = found(types, new ClassOf(true, type.name().name()));
            enums.put(type.name(), new EnumNames(new ClassName(packageName, name), constants(type.labels())));
        }
        for (ColumnType type : compositeTypes) {
            ClassName name = new ClassName(
                    packageName, found(types, new ClassOf(true, name(type).name())));
            composites.put(name(type), new CompositeNames(name, components(type)));
        }
        calls.add(schema, packageName, files(types));
    }

    /** The files of all classes of tables and types. */
    private static Set<String> files(Map<ClassOf, String> types) {
        return types.entrySet().stream()
                .flatMap(type -> type.getKey().isType()
                        ? Stream.of(type.getValue())
                        : TableNames.classNames(type.getValue()).stream())
                .map(NamingPolicy::asFile)
                .collect(Collectors.toSet());
    }

    private List<Wish<ClassOf>> typeWishes(Schema schema, List<ColumnType> compositeTypes) {
        List<Wish<ClassOf>> wishes = new ArrayList<>();
        for (TableModel table : schema.tables()) {
            String name = table.name().name();
            String renamed = renaming.table(table.name());
            wishes.add(new Wish<>(
                    new ClassOf(false, name),
                    name,
                    JavaNames.type(renamed),
                    JavaNames.spelledType(renamed),
                    TableNames::classNames));
        }
        Stream.concat(
                        schema.enums().stream().map(EnumType::name),
                        compositeTypes.stream().map(NamingPolicy::name))
                .map(QualifiedName::name)
                .forEach(name ->
                        wishes.add(new Wish<>(new ClassOf(true, name), name, JavaNames.type(name), null, List::of)));
        return wishes;
    }

    private static List<String> constants(List<String> labels) {
        Map<String, String> constants = DistinctNames.of(
                UnaryOperator.identity(),
                labels.stream()
                        .map(label -> wish(label, JavaNames.constant(label), JavaNames.spelledConstant(label)))
                        .toList());
        return labels.stream().map(label -> found(constants, label)).toList();
    }

    private TableNames names(TableModel table, String packageName, String type) {
        String identifier = renaming.table(table.name());
        String natural = JavaNames.type(identifier);
        boolean numbered = type.startsWith(natural);
        String constant = JavaNames.constant(identifier)
                + (numbered ? type.substring(natural.length()).toUpperCase(Locale.ROOT) : "");
        return TableNames.of(packageName, type, constant, fields(table, constant));
    }

    private Map<String, String> fields(TableModel table, String constant) {
        List<Wish<String>> wishes = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            String renamed = renaming.column(table.name(), column.name());
            wishes.add(wish(column.name(), field(renamed, constant), JavaNames.spelledField(renamed)));
        }
        return DistinctNames.of(UnaryOperator.identity(), wishes);
    }

    /** Where classes of other packages are written in full, a field must not have the name of the first package. */
    private String field(String column, String constant) {
        String name = JavaNames.field(column);
        return name.equals(fieldThatHidesPackages) || name.equals(constant) ? name + "_" : name;
    }

    private static Map<String, String> components(ColumnType composite) {
        return DistinctNames.of(
                UnaryOperator.identity(),
                composite.attributes().stream()
                        .map(CompositeAttribute::name)
                        .map(name -> wish(name, JavaNames.field(name), spelledComponent(name)))
                        .toList());
    }

    /** The constant of the record has its name already. */
    private static @Nullable String spelledComponent(String attribute) {
        String spelled = JavaNames.spelledField(attribute);
        return "TYPE".equals(spelled) ? null : spelled;
    }

    private static Wish<String> wish(String identifier, String natural, @Nullable String spelled) {
        return new Wish<>(identifier, identifier, natural, spelled, List::of);
    }

    private static <T> String found(Map<T, String> names, T what) {
        return Objects.requireNonNull(names.get(what));
    }

    /** The class of a table or of a type: both are in one package, and may have one name in the database. */
    private record ClassOf(boolean isType, String name) {}
}
