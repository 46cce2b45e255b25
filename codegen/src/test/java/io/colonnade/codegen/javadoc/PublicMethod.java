package io.colonnade.codegen.javadoc;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

/** A method that users can call, with the type that declares it. */
record PublicMethod(MethodDeclaration declaration, TypeDeclaration<?> type) {

    String name() {
        return declaration.getNameAsString();
    }

    Comment comment() {
        return Comment.of(declaration);
    }

    /** Whether neither the method nor its type is said to be plumbing. */
    boolean isForUsers() {
        return !comment().isForPlumbers() && !Comment.of(type).isForPlumbers();
    }

    /** The type of the result, without its parameters and annotations. */
    String result() {
        String written = declaration.getType().asString();
        return written.replaceAll("<.*|@\\w+\\s|\\[]", "");
    }

    boolean isPublic() {
        boolean callable = declaration.isPublic() || (isInterface(type) && !declaration.isPrivate());
        return callable && !declaration.isAnnotationPresent("Override");
    }

    /** Whether users can name a type: it is public, and so is all around it. */
    static boolean isPublic(TypeDeclaration<?> type) {
        Node around = type.getParentNode().orElseThrow();
        if (around instanceof TypeDeclaration<?> outer) {
            return (type.isPublic() || isInterface(outer)) && isPublic(outer);
        }
        return type.isPublic();
    }

    private static boolean isInterface(TypeDeclaration<?> type) {
        return type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface();
    }

    @Override
    public String toString() {
        int line = declaration.getBegin().map(begin -> begin.line).orElse(0);
        String file = type.findCompilationUnit()
                .flatMap(unit -> unit.getStorage())
                .map(storage -> storage.getFileName())
                .orElse("");
        return file + ":" + line + " " + type.getNameAsString() + "." + declaration.getSignature();
    }
}
