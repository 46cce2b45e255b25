package io.colonnade.codegen.javadoc;

import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.util.List;
import java.util.regex.Pattern;

/** What a Javadoc comment says, in one line. */
record Comment(String text) {
    /** Code of a comment; braces inside of it come in pairs. */
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*)}");

    /** A call on something, a class of Java, a name with capitals inside, a lambda. */
    private static final Pattern JAVA =
            Pattern.compile("(?:^|[\\w)…])\\.\\w+\\(|\\b[A-Z][a-z]\\w+|\\b[a-z]+[A-Z]|\\w+ -> [{…]");

    private static final Pattern LONE_WORD = Pattern.compile("\\w*");

    static Comment of(NodeWithJavadoc<?> node) {
        return new Comment(node.getJavadocComment()
                .map(comment -> comment.getContent().replaceAll("\\s*\\n\\s*\\* ?", " "))
                .orElse("")
                .strip());
    }

    boolean saysASentence() {
        return text.replaceAll("\\s*@(param|return|throws)\\b.*", "").matches(".*\\w.*(\\.|</pre>)");
    }

    boolean showsTheCallOf(String method) {
        Pattern call = Pattern.compile("(^|\\W)" + method + "\\(");
        return code().stream().anyMatch(code -> call.matcher(code).find());
    }

    /** Whether some code is what a call makes, or is no Java. */
    boolean showsSql() {
        return text.contains("} makes {@code ")
                || code().stream()
                        .anyMatch(code -> !JAVA.matcher(code).find()
                                && !LONE_WORD.matcher(code).matches());
    }

    boolean isForPlumbers() {
        return text.contains("Not for users.") || text.contains("Users call ");
    }

    private List<String> code() {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
