package io.colonnade.tests.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement with each clause on a line of its own, as are those of a long query inside it. */
final class SqlLayout {
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[()]|[^\\s()'\"]+| +");
    private static final Set<String> CLAUSES = Set.of(
            "select",
            "where",
            "having",
            "limit",
            "offset",
            "window",
            "qualify",
            "union",
            "intersect",
            "except",
            "values",
            "returning",
            "set");
    private static final Set<String> KINDS = Set.of("left", "right", "full", "inner", "cross", "outer", "natural");
    private static final Set<String> QUERIES = Set.of("select", "with", "values");
    private static final int SHORT = 70;

    private final List<String> tokens;
    private final StringBuilder laid = new StringBuilder();
    private String clause = "";
    private String last = "";

    private SqlLayout(List<String> tokens) {
        this.tokens = tokens;
    }

    static String of(String statements) {
        return String.join("\n", statements.lines().map(SqlLayout::query).toList());
    }

    private static String query(String sql) {
        String laid = new SqlLayout(
                        TOKEN.matcher(sql).results().map(MatchResult::group).toList())
                .lines(true);
        if (!laid.replaceAll("\\s", "").equals(sql.replaceAll("\\s", ""))) {
            throw new AssertionError("Not the same statement:\n" + sql + "\n" + laid);
        }
        return laid;
    }

    private String lines(boolean query) {
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index);
            if (token.equals("(")) {
                int end = end(index);
                parenthesis(tokens.subList(index + 1, end));
                index = end;
            } else {
                if (query && index > 0 && beginsClause(token, wordAfter(index))) {
                    laid.setLength(laid.toString().stripTrailing().length());
                    laid.append('\n');
                }
                laid.append(token);
            }
            last = token.isBlank() ? last : tokens.get(index);
        }
        return laid.toString();
    }

    private void parenthesis(List<String> inside) {
        boolean query = !inside.isEmpty() && QUERIES.contains(inside.get(0));
        boolean broken = query && String.join("", inside).length() > SHORT;
        String text = new SqlLayout(new ArrayList<>(inside)).lines(broken);
        laid.append(broken ? "(\n" + text.indent(2) + ")" : "(" + text + ")");
    }

    private boolean beginsClause(String token, String next) {
        boolean begins = switch (token) {
            case "from" -> !last.equals("distinct");
            case "group", "order" -> next.equals("by");
            case "for" -> next.equals("update") || next.equals("share");
            case "on" -> next.equals("conflict") || next.equals("duplicate");
            case "join" -> !KINDS.contains(last);
            case "offset" -> !clause.equals("limit");
            default -> CLAUSES.contains(token) || (KINDS.contains(token) && isJoin(next));
        };
        clause = begins ? token : clause;
        return begins;
    }

    private static boolean isJoin(String next) {
        return Set.of("join", "outer", "apply").contains(next);
    }

    private String wordAfter(int index) {
        return index + 2 < tokens.size() ? tokens.get(index + 2) : "";
    }

    private int end(int open) {
        int depth = 0;
        for (int index = open; index < tokens.size(); index++) {
            depth += tokens.get(index).equals("(") ? 1 : tokens.get(index).equals(")") ? -1 : 0;
            if (depth == 0) {
                return index;
            }
        }
        throw new AssertionError("A parenthesis is not closed in " + String.join("", tokens));
    }
}
