package com.acme.bookshop.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/** A page of text that a person reads. */
public final class Page {

    private final PrintStream out;
    private final Frame frame;

    private Page(PrintStream out, Charset charset) {
        this.out = out;
        this.frame = Frame.in(charset);
    }

    /** On the console, in characters that it can show. */
    public static Page onStandardOutput() {
        return on(System.out, consoleCharset());
    }

    /** On any stream. */
    public static Page on(OutputStream out, Charset charset) {
        return new Page(new PrintStream(out, true, charset), charset);
    }

    /** The heading of everything. */
    public void title(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    /** The heading of some steps. */
    public void chapter(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    /** What is done next. */
    public void step(String text) {
        out.println();
        out.println("* " + text);
    }

    /** The statement that does it. */
    public void sql(String text) {
        SqlLayout.lines(text).forEach(line -> out.println("    " + line));
    }

    /** What came out of it. */
    public void say(String text) {
        out.println("  " + text);
    }

    /** The rows that came out of it. */
    public void rows(List<? extends Record> rows) {
        if (rows.isEmpty()) {
            say("(no rows)");
        } else {
            Cells.table(rows).lines(frame).forEach(this::say);
        }
    }

    /** What the terminal expects; newer Javas say it of standard output, 17 of the system. */
    private static Charset consoleCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("US-ASCII");
    }
}
