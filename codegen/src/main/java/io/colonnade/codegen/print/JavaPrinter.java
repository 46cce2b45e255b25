package io.colonnade.codegen.print;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.printer.configuration.DefaultConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration.ConfigOption;
import com.github.javaparser.printer.configuration.PrinterConfiguration;

/** Prints a compilation unit: four blanks, lines of at most 120 characters where possible, line feeds only. */
public final class JavaPrinter {

    static final PrinterConfiguration CONFIGURATION = new DefaultPrinterConfiguration()
            .addOption(new DefaultConfigurationOption(ConfigOption.END_OF_LINE_CHARACTER, "\n"));

    private JavaPrinter() {}

    /** The text of the file. */
    public static String print(CompilationUnit unit) {
        ReadableVisitor visitor = new ReadableVisitor();
        unit.accept(visitor, null);
        return visitor.toString();
    }
}
