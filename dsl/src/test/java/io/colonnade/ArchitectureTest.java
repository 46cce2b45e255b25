package io.colonnade;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import io.colonnade.dialect.Dialect;
import io.colonnade.render.Comparing;
import io.colonnade.render.Grammar;
import io.colonnade.render.Limits;
import io.colonnade.render.Names;
import io.colonnade.render.Selecting;
import io.colonnade.render.Types;
import io.colonnade.render.Writing;
import io.colonnade.type.TypeFamily;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages point one way, and the run-time library needs nothing but the JDK. */
class ArchitectureTest {
    /** Each package may use only those before it. */
    private static final List<String> PACKAGES = List.of(
            "error",
            "meta",
            "type",
            "ast",
            "shape",
            "row",
            "query",
            "schema",
            "check",
            "render",
            "dialect",
            "listen",
            "jdbc",
            "postgres");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.colonnade");

    @Test
    void everyPackageUsesOnlyThoseBeforeIt() {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : PACKAGES) {
            layers = layers.layer(name).definedBy("io.colonnade." + name);
        }
        layers = layers.layer("facade").definedBy("io.colonnade");
        for (int index = 0; index < PACKAGES.size(); index++) {
            List<String> later = PACKAGES.subList(index + 1, PACKAGES.size());
            String[] users = Stream.concat(later.stream(), Stream.of("facade")).toArray(String[]::new);
            layers = layers.whereLayer(PACKAGES.get(index)).mayOnlyBeAccessedByLayers(users);
        }
        layers.check(LIBRARY);
    }

    @Test
    void everyPackageStandsInTheList() {
        Set<String> found = LIBRARY.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("io.colonnade"))
                .map(name -> name.substring("io.colonnade.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void theLibraryNeedsOnlyTheJdkAndJSpecify() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("javax.sql.."))
                        .or(resideInAPackage("javax.crypto.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(resideInAPackage("io.colonnade..")))
                .check(LIBRARY);
    }

    @Test
    void nobodyAsksWhichDialectItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.colonnade.dialect", "io.colonnade.jdbc")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Dialect.class)
                .check(LIBRARY);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.colonnade.dialect")
                .should()
                .callMethod(Dialect.class, "name")
                .orShould()
                .callMethod(Dialect.class, "version")
                .check(LIBRARY);
    }

    /** An axis is called, never compared: answers are functions and private classes of their pages. */
    @Test
    void nobodyAsksWhichAnswerAnAxisHas() {
        for (Class<?> axis :
                List.of(Grammar.class, Names.class, Selecting.class, Comparing.class, Writing.class, Types.class)) {
            noClasses()
                    .that()
                    .areNotAssignableTo(axis)
                    .should()
                    .callMethod(axis, "equals", Object.class)
                    .check(LIBRARY);
        }
        noClasses()
                .that()
                .areNotAssignableTo(Limits.class)
                .should()
                .callMethod(Limits.class, "database")
                .orShould()
                .callMethod(Limits.class, "binds")
                .check(LIBRARY);
    }

    @Test
    void typeFamiliesAreToldApartOnlyByDialects() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.colonnade.dialect", "io.colonnade.type")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(TypeFamily.class)
                .check(LIBRARY);
    }

    @Test
    void theRulesLookAtSomething() {
        assertThat(LIBRARY.contain(Dialect.class)).isTrue();
        assertThat(LIBRARY.size()).isGreaterThan(100);
    }
}
