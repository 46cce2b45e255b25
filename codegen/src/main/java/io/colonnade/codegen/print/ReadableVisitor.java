package io.colonnade.codegen.print;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * JavaParser's printer with a person's habits: what fits a line stays on it, what does not is broken at every comma
 * or every dot.
 */
final class ReadableVisitor extends FlatVisitor {

    private static final int LINE = 120;
    private static final int LONGEST_CHAIN_ON_A_LINE = 3;

    /** Room for the brackets and the semicolon that may still follow. */
    private static final int BEHIND = 3;

    ReadableVisitor(int depth) {
        for (int step = 0; step < depth; step++) {
            printer.indent();
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
        declaration.getComment().ifPresent(this::print);
        printModifiers(declaration.getModifiers());
        printer.print("record " + declaration.getNameAsString());
        printList(declaration.getParameters(), "(", ")", " {}".length());
        if (declaration.getMembers().isEmpty()) {
            printer.print(" {}");
            return;
        }
        printer.println(" {").indent();
        printMembers(declaration.getMembers(), null);
        printer.unindent().print("}");
    }

    @Override
    public void visit(EnumDeclaration declaration, Void nothing) {
        declaration.getComment().ifPresent(this::print);
        printModifiers(declaration.getModifiers());
        printer.print("enum " + declaration.getNameAsString());
        printPrePostFixOptionalList(declaration.getImplementedTypes(), null, " implements ", ", ", " ");
        printer.println("{").indent();
        NodeList<EnumConstantDeclaration> constants = declaration.getEntries();
        for (int index = 0; index < constants.size(); index++) {
            print(constants.get(index));
            printer.println(index == constants.size() - 1 ? ";" : ",");
        }
        printer.println();
        printMembers(declaration.getMembers(), null);
        printer.unindent().print("}");
    }

    /** Blank lines before members, but not between fields without comments, nor before the first of them. */
    @Override
    protected void printMembers(NodeList<BodyDeclaration<?>> members, Void nothing) {
        boolean close = true; // to the brace or to another such field
        for (BodyDeclaration<?> member : members) {
            boolean bareField =
                    member instanceof FieldDeclaration && member.getComment().isEmpty();
            if (!bareField || !close) {
                printer.println();
            }
            print(member);
            printer.println();
            close = bareField;
        }
    }

    @Override
    public void visit(MethodDeclaration method, Void nothing) {
        method.getComment().ifPresent(this::print);
        printMemberAnnotations(method.getAnnotations(), null);
        printModifiers(method.getModifiers());
        print(method.getType());
        printer.print(" " + method.getNameAsString());
        printList(method.getParameters(), "(", ")", " {".length());
        printer.print(" ");
        method.getBody().ifPresent(this::print);
    }

    @Override
    public void visit(BlockStmt block, Void nothing) {
        if (block.isEmpty() && block.getOrphanComments().isEmpty()) {
            printer.print("{}");
        } else {
            super.visit(block, null);
        }
    }

    @Override
    public void visit(MethodCallExpr call, Void nothing) {
        Deque<MethodCallExpr> chain = chain(call);
        if (chain.size() == 1 || (chain.size() <= LONGEST_CHAIN_ON_A_LINE && fits(call, BEHIND))) {
            call.getScope().ifPresent(scope -> {
                print(scope);
                printer.print(".");
            });
            printCall(call);
            return;
        }
        print(chain.pop());
        printer.indent().indent();
        for (MethodCallExpr next : chain) {
            printer.println().print(".");
            printCall(next);
        }
        printer.unindent().unindent();
    }

    /** Arguments that do not fit this line may fit the next together; a chain alone in the brackets breaks itself. */
    private void printCall(MethodCallExpr call) {
        printer.print(call.getNameAsString());
        NodeList<Expression> arguments = call.getArguments();
        int length = flat(arguments).length() + "()".length() + BEHIND;
        if (arguments.isEmpty() || column() + length <= LINE || isChain(arguments)) {
            printer.print("(");
            printSeparated(arguments, false);
        } else {
            printer.print("(").indent().indent().println();
            printSeparated(arguments, column() + length > LINE);
            printer.unindent().unindent();
        }
        printer.print(")");
    }

    private static boolean isChain(NodeList<? extends Node> nodes) {
        return nodes.size() == 1
                && nodes.get(0) instanceof MethodCallExpr call
                && chain(call).size() > 1;
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

    /** What does not fit goes to the next line, behind the equals sign. */
    @Override
    public void visit(VariableDeclarator variable, Void nothing) {
        printer.print(variable.getNameAsString());
        variable.getInitializer().ifPresent(value -> {
            boolean fits = fits(value, " = ".length() + BEHIND);
            printer.print(fits ? " = " : " =");
            if (!fits) {
                printer.println().indent().indent();
            }
            print(value);
            if (!fits) {
                printer.unindent().unindent();
            }
        });
    }

    @Override
    public void visit(NormalAnnotationExpr annotation, Void nothing) {
        printer.print("@" + annotation.getNameAsString());
        printList(annotation.getPairs(), "(", ")", 0);
    }

    @Override
    public void visit(ArrayInitializerExpr array, Void nothing) {
        printList(array.getValues(), "{", "}", BEHIND);
    }

    @Override
    protected <T extends Expression> void printArguments(NodeList<T> arguments, Void nothing) {
        if (isChain(arguments)) {
            printPrePostFixRequiredList(arguments, null, "(", ", ", ")");
        } else {
            printList(arguments, "(", ")", BEHIND);
        }
    }

    /** All on this line, or each on a line of its own. */
    private void printList(NodeList<? extends Node> nodes, String open, String close, int behind) {
        printer.print(open);
        if (nodes.isEmpty() || column() + flat(nodes).length() + close.length() + behind <= LINE) {
            printSeparated(nodes, false);
        } else {
            printer.indent().indent().println();
            printSeparated(nodes, true);
            printer.unindent().unindent();
        }
        printer.print(close);
    }

    private void printSeparated(NodeList<? extends Node> nodes, boolean broken) {
        for (int index = 0; index < nodes.size(); index++) {
            if (index > 0 && broken) {
                printer.println(",");
            } else if (index > 0) {
                printer.print(", ");
            }
            print(nodes.get(index));
        }
    }

    private void print(Node node) {
        node.accept(this, null);
    }

    private int column() {
        printer.print(""); // so that a line that has just begun is indented, and counted so
        return printer.getCursor().column;
    }

    private boolean fits(Node node, int behind) {
        return column() + flat(node).length() + behind <= LINE;
    }

    private static String flat(NodeList<? extends Node> nodes) {
        return nodes.stream().map(ReadableVisitor::flat).collect(Collectors.joining(", "));
    }

    private static String flat(Node node) {
        FlatVisitor visitor = new FlatVisitor();
        node.accept(visitor, null);
        return visitor.toString();
    }
}
