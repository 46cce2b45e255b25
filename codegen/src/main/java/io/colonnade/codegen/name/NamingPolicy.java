package io.colonnade.codegen.name;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names a whole catalog, so that no two things in one place have the same name. */
public final class NamingPolicy {

    private final String rootPackage;
    private final String fieldThatHidesPackages;
    private final Map<String, String> packages = new HashMap<>();
    private final Map<QualifiedName, TableNames> tables = new HashMap<>();
    private final Map<QualifiedName, EnumNames> enums = new HashMap<>();

    private NamingPolicy(String rootPackage, boolean severalPackages) {
        this.rootPackage = rootPackage;
        this.fieldThatHidesPackages = severalPackages ? rootPackage.split("\\.", 2)[0] : "";
    }

    /** Names everything; the default schema's classes lie in the package itself, the others' in sub-packages. */
    public static Names name(Catalog catalog, String rootPackage) {
        NamingPolicy policy = new NamingPolicy(rootPackage, catalog.schemas().size() > 1);
        policy.namePackages(catalog.schemas());
        catalog.schemas().forEach(policy::nameClasses);
        return new Names(policy.packages, policy.tables, policy.enums);
    }

    private void namePackages(List<Schema> schemas) {
        UniqueNames unique = UniqueNames.files(schemas.stream()
                .map(schema -> JavaNames.packagePart(schema.name()))
                .toList());
        for (Schema schema : schemas) {
            packages.put(
                    schema.name(),
                    schema.isDefault()
                            ? rootPackage
                            : rootPackage + "." + unique.take(JavaNames.packagePart(schema.name())));
        }
    }

    private void nameClasses(Schema schema) {
        String packageName = packages.getOrDefault(schema.name(), rootPackage);
        UniqueNames unique = UniqueNames.files(schema.tables().stream()
                .map(table -> JavaNames.type(table.name().name()))
                .toList());
        schema.tables().forEach(table -> tables.put(table.name(), names(table, packageName, unique)));
        schema.enums().forEach(type -> enums.put(type.name(), names(type, packageName, unique)));
    }

    private TableNames names(TableModel table, String packageName, UniqueNames unique) {
        String natural = JavaNames.type(table.name().name());
        String type = unique.take(natural, name -> List.of(name, name + "Record", "New" + name));
        String constant = JavaNames.constant(table.name().name()) + type.substring(natural.length());
        return new TableNames(
                new ClassName(packageName, type),
                new ClassName(packageName, type + "Record"),
                new ClassName(packageName, "New" + type),
                constant,
                fields(table, constant));
    }

    private Map<String, String> fields(TableModel table, String constant) {
        List<String> columns = table.columns().stream().map(ColumnModel::name).toList();
        UniqueNames unique =
                UniqueNames.exact(columns.stream().map(this::field).toList()).without(constant);
        Map<String, String> fields = new HashMap<>();
        columns.forEach(column -> fields.put(column, unique.take(field(column))));
        return fields;
    }

    /** Where classes of other packages are written in full, a field must not have the name of the first package. */
    private String field(String column) {
        String name = JavaNames.field(column);
        return name.equals(fieldThatHidesPackages) ? name + "_" : name;
    }

    private static EnumNames names(EnumType type, String packageName, UniqueNames unique) {
        String simpleName = unique.take(JavaNames.type(type.name().name()));
        List<String> natural = type.labels().stream().map(JavaNames::constant).toList();
        UniqueNames constants = UniqueNames.exact(natural);
        List<String> taken = new ArrayList<>();
        natural.forEach(name -> taken.add(constants.take(name)));
        return new EnumNames(new ClassName(packageName, simpleName), taken);
    }
}
