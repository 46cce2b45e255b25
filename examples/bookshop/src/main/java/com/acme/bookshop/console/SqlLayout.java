package com.acme.bookshop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a statement into lines: a clause begins a line, and a long line goes on below. */
final class SqlLayout {

    private static final int WIDTH = 96;

    private static final String WORDS =
            "from|(?:left |right |full |cross )?join|where|group by|having|order by|limit|set|values|returning";

    private static final Pattern CLAUSE =
            Pattern.compile("(?<!^delete|\\bleft|\\bright|\\bfull|\\bcross) (?=(?:" + WORDS + ") )");

    private SqlLayout() {}

    /** What takes several statements is several lines already. */
    static List<String> lines(String sql) {
        List<String> lines = new ArrayList<>();
        sql.lines().forEach(statement -> layOut(statement, lines));
        return lines;
    }

    private static void layOut(String sql, List<String> lines) {
        int start = 0;
        Matcher clause = CLAUSE.matcher(sql);
        while (clause.find()) {
            if (isOutside(sql, clause.start())) {
                wrap(sql.substring(start, clause.start()), lines);
                start = clause.end();
            }
        }
        wrap(sql.substring(start), lines);
    }

    /** Not within parentheses or a quoted name. */
    private static boolean isOutside(String sql, int end) {
        int depth = 0;
        boolean quoted = false;
        for (char at : sql.substring(0, end).toCharArray()) {
            quoted ^= at == '"' || at == '`';
            if (!quoted && at == '(') {
                depth++;
            } else if (!quoted && at == ')') {
                depth--;
            }
        }
        return depth == 0 && !quoted;
    }

    private static void wrap(String line, List<String> lines) {
        String rest = line;
        while (rest.length() > WIDTH && lastBreak(rest) > 0) {
            int blank = lastBreak(rest);
            lines.add(rest.substring(0, blank));
            rest = "    " + rest.substring(blank + 1);
        }
        lines.add(rest);
    }

    /** Before an inner clause where there is one, else at a blank. */
    private static int lastBreak(String line) {
        int last = -1;
        Matcher clause = CLAUSE.matcher(line.substring(0, WIDTH));
        while (clause.find()) {
            last = clause.start();
        }
        int blank = line.lastIndexOf(' ', WIDTH);
        return last > WIDTH / 3 ? last : blank > 4 ? blank : -1;
    }
}
