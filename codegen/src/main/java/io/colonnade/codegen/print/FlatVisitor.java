package io.colonnade.codegen.print;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.printer.DefaultPrettyPrinterVisitor;
import java.util.Locale;

/** JavaParser's printer, which never breaks an expression, made faster and free of the machine's locale. */
class FlatVisitor extends DefaultPrettyPrinterVisitor {

    FlatVisitor() {
        super(JavaPrinter.CONFIGURATION);
    }

    /** JavaParser lowers names by the default locale, which makes {@code fınal} of {@code FINAL} in Turkey. */
    @Override
    protected void printModifiers(NodeList<Modifier> modifiers) {
        for (Modifier modifier : modifiers) {
            printer.print(modifier.getKeyword().name().toLowerCase(Locale.ROOT) + " ");
        }
    }

    @Override
    public void visit(PrimitiveType type, Void nothing) {
        printAnnotations(type.getAnnotations(), false, null);
        printer.print(type.getType().name().toLowerCase(Locale.ROOT));
    }

    /** Comments belong to members here; looking for others at every node costs more than all the rest. */
    @Override
    protected void printOrphanCommentsBeforeThisChildNode(Node node) {}

    @Override
    protected void printOrphanCommentsEnding(Node node) {}
}
