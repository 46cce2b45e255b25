package io.colonnade.codegen.print;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.printer.DefaultPrettyPrinterVisitor;
import com.github.javaparser.printer.configuration.PrinterConfiguration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * JavaParser's printer with a person's habits: what fits a line stays on it, what does not is broken at every comma
 * or every dot, and nothing stands between a class and its first line but a blank one.
 */
final class ReadableVisitor extends DefaultPrettyPrinterVisitor {

    private static final int LINE = 120;
    private static final int LONGEST_CHAIN_ON_A_LINE = 3;

    ReadableVisitor(PrinterConfiguration configuration) {
        super(configuration);
    }

    /** Static imports, a blank line, the others; both in the order of their names. */
    @Override
    protected void printImports(NodeList<ImportDeclaration> imports, Void nothing) {
        for (boolean isStatic : new boolean[] {true, false}) {
            List<ImportDeclaration> group = imports.stream()
                    .filter(one -> one.isStatic() == isStatic)
                    .sorted(Comparator.comparing(ImportDeclaration::getNameAsString))
                    .toList();
            group.forEach(one -> one.accept(this, nothing));
            if (!group.isEmpty()) {
                printer.println();
            }
        }
    }

    @Override
    public void visit(TraditionalJavadocComment comment, Void nothing) {
        List<String> lines =
                comment.getContent().strip().lines().map(String::strip).toList();
        if (lines.size() == 1) {
            printer.println("/** " + lines.get(0) + " */");
            return;
        }
        printer.println("/**");
        lines.forEach(line -> printer.println(" " + line));
        printer.println(" */");
    }

    @Override
    public void visit(RecordDeclaration declaration, Void nothing) {
        printComment(declaration.getComment(), nothing);
        printMemberAnnotations(declaration.getAnnotations(), nothing);
        printModifiers(declaration.getModifiers());
        printer.print("record " + declaration.getNameAsString());
        printList(declaration.getParameters(), "(", ")", " {}".length());
        printer.print(" {}");
    }

    @Override
    public void visit(EnumDeclaration declaration, Void nothing) {
        printComment(declaration.getComment(), nothing);
        printModifiers(declaration.getModifiers());
        printer.print("enum " + declaration.getNameAsString());
        printPrePostFixOptionalList(declaration.getImplementedTypes(), nothing, " implements ", ", ", "");
        printer.println(" {").indent();
        NodeList<EnumConstantDeclaration> entries = declaration.getEntries();
        for (EnumConstantDeclaration entry : entries) {
            entry.accept(this, nothing);
            printer.println(entry == entries.get(entries.size() - 1) ? ";" : ",");
        }
        printMembers(declaration.getMembers(), nothing);
        printer.unindent().print("}");
    }

    /** Blank lines around members, but not before the brace that closes, nor between fields without comments. */
    @Override
    protected void printMembers(NodeList<BodyDeclaration<?>> members, Void nothing) {
        boolean afterBareField = false;
        for (BodyDeclaration<?> member : members) {
            boolean bareField =
                    member instanceof FieldDeclaration && member.getComment().isEmpty();
            boolean afterBrace = member == members.get(0)
                    && member.getParentNode()
                            .filter(EnumDeclaration.class::isInstance)
                            .isEmpty();
            if (!(bareField && (afterBareField || afterBrace))) {
                printer.println();
            }
            member.accept(this, nothing);
            printer.println();
            afterBareField = bareField;
        }
    }

    @Override
    public void visit(MethodCallExpr call, Void nothing) {
        Deque<MethodCallExpr> chain = chain(call);
        boolean broken = chain.size() > 1 && (chain.size() > LONGEST_CHAIN_ON_A_LINE || !fits(call, 1));
        if (!broken) {
            call.getScope().ifPresent(scope -> {
                scope.accept(this, nothing);
                printer.print(".");
            });
            printCall(call);
            return;
        }
        MethodCallExpr first = chain.pop();
        first.accept(this, nothing);
        printer.indent().indent();
        for (MethodCallExpr next : chain) {
            printer.println().print(".");
            printCall(next);
        }
        printer.unindent().unindent();
    }

    @Override
    public void visit(MethodDeclaration method, Void nothing) {
        printComment(method.getComment(), nothing);
        printMemberAnnotations(method.getAnnotations(), nothing);
        printModifiers(method.getModifiers());
        method.getType().accept(this, nothing);
        printer.print(" " + method.getNameAsString());
        printList(method.getParameters(), "(", ")", " {".length());
        printer.print(" ");
        method.getBody().ifPresent(body -> body.accept(this, nothing));
    }

    @Override
    public void visit(NormalAnnotationExpr annotation, Void nothing) {
        printer.print("@" + annotation.getNameAsString());
        printList(annotation.getPairs(), "(", ")", 0);
    }

    private void printCall(MethodCallExpr call) {
        printer.print(call.getNameAsString());
        printArguments(call.getArguments(), null);
    }

    private static Deque<MethodCallExpr> chain(MethodCallExpr last) {
        Deque<MethodCallExpr> chain = new ArrayDeque<>();
        Expression next = last;
        while (next instanceof MethodCallExpr call) {
            chain.push(call);
            next = call.getScope().orElse(null);
        }
        return chain;
    }

    @Override
    protected <T extends Expression> void printArguments(NodeList<T> arguments, Void nothing) {
        printList(arguments, "(", ")", 1);
    }

    @Override
    public void visit(ArrayInitializerExpr array, Void nothing) {
        printList(array.getValues(), "{", "}", 1);
    }

    /** All on this line, or each on a line of its own. */
    private void printList(NodeList<? extends Node> nodes, String open, String close, int behind) {
        printer.print(open);
        String flat = nodes.stream().map(ReadableVisitor::flat).collect(Collectors.joining(", "));
        boolean lone = nodes.size() == 1
                && nodes.get(0) instanceof MethodCallExpr call
                && chain(call).size() > 1;
        boolean broken = !nodes.isEmpty() && !lone && column() + flat.length() + close.length() + behind > LINE;
        if (broken) {
            printer.indent().indent();
        }
        for (Node node : nodes) {
            if (node != nodes.get(0)) {
                printer.print(broken ? "," : ", ");
            }
            if (broken) {
                printer.println();
            }
            node.accept(this, null);
        }
        if (broken) {
            printer.unindent().unindent();
        }
        printer.print(close);
    }

    /** Comments belong to members here; looking for others at every node costs more than all the rest. */
    @Override
    protected void printOrphanCommentsBeforeThisChildNode(Node node) {}

    @Override
    protected void printOrphanCommentsEnding(Node node) {}

    private int column() {
        printer.print(""); // so that a line that has just begun is indented, and counted so
        return printer.getCursor().column;
    }

    private boolean fits(Node node, int behind) {
        return column() + flat(node).length() + behind <= LINE;
    }

    private static String flat(Node node) {
        DefaultPrettyPrinterVisitor visitor = new DefaultPrettyPrinterVisitor(JavaPrinter.configuration());
        node.accept(visitor, null);
        return visitor.toString();
    }
}
