package io.colonnade.codegen.print;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.printer.configuration.DefaultConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration.ConfigOption;
import com.github.javaparser.printer.configuration.PrinterConfiguration;

/** Prints a declaration: four blanks, lines of at most 120 characters where possible, line feeds only. */
public final class JavaPrinter {

    static final PrinterConfiguration CONFIGURATION = new DefaultPrinterConfiguration()
            .addOption(new DefaultConfigurationOption(ConfigOption.END_OF_LINE_CHARACTER, "\n"));

    private JavaPrinter() {}

    /** The text of a declaration, so many steps to the right. */
    public static String print(BodyDeclaration<?> declaration, int depth) {
        ReadableVisitor visitor = new ReadableVisitor(depth);
        declaration.accept(visitor, null);
        return visitor + "\n";
    }
}
