package io.colonnade.codegen.javadoc;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The methods of a package's public types, with those that they inherit from types that users do not see. */
final class PublicMethods {
    private final List<TypeDeclaration<?>> types;
    private final Set<String> inherited = new HashSet<>();

    private PublicMethods(List<TypeDeclaration<?>> types) {
        this.types = types;
    }

    static Stream<PublicMethod> of(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<TypeDeclaration<?>> types = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(PublicMethods::parsed)
                    .flatMap(unit -> unit.findAll(TypeDeclaration.class).stream())
                    .<TypeDeclaration<?>>map(type -> type)
                    .toList();
            return new PublicMethods(types).all().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(directory.toString(), unreadable);
        }
    }

    private List<PublicMethod> all() {
        types.stream().filter(PublicMethod::isPublic).forEach(this::inherit);
        return types.stream()
                .filter(type -> PublicMethod.isPublic(type) || inherited.contains(type.getNameAsString()))
                .flatMap(PublicMethods::methods)
                .filter(PublicMethod::isPublic)
                .filter(PublicMethod::isForUsers)
                .toList();
    }

    private void inherit(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declared) {
            Stream.concat(declared.getExtendedTypes().stream(), declared.getImplementedTypes().stream())
                    .map(ClassOrInterfaceType::getNameAsString)
                    .filter(inherited::add)
                    .forEach(name -> types.stream()
                            .filter(parent -> parent.getNameAsString().equals(name))
                            .forEach(this::inherit));
        }
    }

    private static Stream<PublicMethod> methods(TypeDeclaration<?> type) {
        return type.getMembers().stream()
                .flatMap(member -> member.toMethodDeclaration().stream())
                .map((MethodDeclaration method) -> new PublicMethod(method, type));
    }

    private static CompilationUnit parsed(Path file) {
        try {
            ParserConfiguration language = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
            return new JavaParser(language).parse(file).getResult().orElseThrow();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
