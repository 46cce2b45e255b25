package io.colonnade.codegen.print;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what needs no syntax tree: text whose lines fit as they are, and the long lines that every table has. It
 * gives what {@link ReadableVisitor} gives, or nothing where it is not sure; parsing everything costs ten
 * times as much.
 */
public final class PlainText {

    private static final int LINE = 120;

    /** The printer leaves room for brackets that may follow; what comes so close is left to it. */
    private static final int SURE = LINE - 4;

    /** So much room the printer leaves behind a call. */
    private static final int BEHIND = 3;

    private static final int LONGEST_CHAIN_ON_A_LINE = 3;
    private static final String STEP = "    ";
    private static final Pattern RECORD = Pattern.compile("( *public record \\w+)\\((.+)\\) \\{}");
    private static final Pattern ROW =
            Pattern.compile("( *return new [\\w.]+)\\((([\\w.]+\\.\\w+\\([\\w.]+\\)(, )?)+)\\);");
    private static final Pattern FOREIGN_KEYS = Pattern.compile(
            "( *return )(foreignKeys\\((foreignKey\\(\"[^\"\\\\(),]*\", columns\\([\\w., ]+\\), [\\w.]+,"
                    + " columns\\([\\w., ]+\\)\\)(, )?)+\\));");
    private static final Pattern ANNOTATION =
            Pattern.compile("(@[\\w.]+)\\((\\w+ = [^,;(){}\\\\]+(, \\w+ = ([^,;(){}\\\\]+|\\{[^;(){}\\\\]+}))*)\\)");
    private static final String NEXT_PAIR = ", (?=\\w+ = )";

    private PlainText() {}

    /** The text, so many steps to the right; nothing when it has to be parsed. */
    public static Optional<String> print(String text, int depth) {
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().split("\n", -1)) {
            if (line.isBlank()) {
                lines.add("");
            } else if (!add(STEP.repeat(depth) + line.stripTrailing(), lines)) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static boolean add(String line, List<String> lines) {
        String bare = line.strip();
        if (bare.startsWith("*") || bare.startsWith("/**") || fits(line)) {
            lines.add(line);
            return true;
        }
        List<String> broken = broken(line);
        lines.addAll(broken);
        return !broken.isEmpty() && broken.stream().allMatch(one -> one.length() <= SURE);
    }

    private static boolean fits(String line) {
        return line.length() <= SURE && calls(line) <= LONGEST_CHAIN_ON_A_LINE;
    }

    /** At least as many as the longest chain has. */
    private static int calls(String line) {
        int calls = 1;
        for (int index = line.indexOf(")."); index >= 0; index = line.indexOf(").", index + 1)) {
            calls++;
        }
        return calls;
    }

    private static List<String> broken(String line) {
        if (line.length() > SURE && line.length() <= LINE) {
            return List.of();
        }
        Matcher record = RECORD.matcher(line);
        if (record.matches()) {
            return list(record.group(1), record.group(2).split(", ", -1), ") {}");
        }
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
            return list(row.group(1), row.group(2).split(", ", -1), ");");
        }
        Matcher keys = FOREIGN_KEYS.matcher(line);
        if (keys.matches()) {
            return call(keys.group(1), keys.group(2), ";");
        }
        Matcher annotation = ANNOTATION.matcher(line);
        if (annotation.matches()) {
            return list(annotation.group(1), annotation.group(2).split(NEXT_PAIR), ")");
        }
        return List.of();
    }

    /** Each on a line of its own. */
    private static List<String> list(String open, String[] all, String close) {
        String indent = indent(open) + STEP + STEP;
        List<String> lines = new ArrayList<>(List.of(open + "("));
        for (int index = 0; index < all.length; index++) {
            lines.add(indent + all[index] + (index == all.length - 1 ? close : ","));
        }
        return lines;
    }

    /** What does not fit this line goes to the next, and there on lines of its own. */
    private static List<String> call(String before, String call, String behind) {
        if (!call.endsWith(")") || before.length() + call.length() + BEHIND <= LINE) {
            return List.of(before + call + behind);
        }
        int open = call.indexOf('(') + 1;
        String arguments = call.substring(open, call.length() - 1);
        String indent = indent(before) + STEP + STEP;
        List<String> lines = new ArrayList<>(List.of(before + call.substring(0, open)));
        if (indent.length() + arguments.length() + "()".length() + BEHIND <= LINE) {
            lines.add(indent + arguments + ")" + behind);
            return lines;
        }
        Iterator<String> each = arguments(arguments).iterator();
        while (each.hasNext()) {
            lines.addAll(call(indent, each.next(), each.hasNext() ? "," : ")" + behind));
        }
        return lines;
    }

    private static List<String> arguments(String all) {
        List<String> arguments = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int index = 0; index < all.length(); index++) {
            open += all.charAt(index) == '(' ? 1 : 0;
            open -= all.charAt(index) == ')' ? 1 : 0;
            if (open == 0 && all.charAt(index) == ',') {
                arguments.add(all.substring(start, index));
                start = index + 2;
            }
        }
        arguments.add(all.substring(start));
        return arguments;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
