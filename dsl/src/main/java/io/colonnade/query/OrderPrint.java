package io.colonnade.query;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operation;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Template;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The fingerprint of an order: made of names, so that it is the same in every JVM and release; without values. */
final class OrderPrint {
    private OrderPrint() {}

    static long of(List<SortKey> keys) {
        StringBuilder text = new StringBuilder();
        for (SortKey key : keys) {
            add(text, key.expression());
            text.append(' ').append(key.type().name());
            text.append(key.descending() ? " desc" : " asc")
                    .append(key.nullsFirst() ? " nulls first," : " nulls last,");
        }
        return ByteBuffer.wrap(hash(text.toString())).getLong();
    }

    private static void add(StringBuilder text, Expression expression) {
        if (expression instanceof ColumnRef column) {
            table(text, column.table());
            name(text, column.name());
            return;
        }
        text.append(kind(expression)).append('(');
        if (expression instanceof Template template) {
            template.parts().stream()
                    .filter(part -> !(part instanceof Template.Place))
                    .forEach(text::append);
        }
        for (Expression child : expression.children()) {
            add(text, child);
            text.append(',');
        }
        text.append(')');
    }

    private static String kind(Expression expression) {
        if (expression instanceof FunctionCall call) {
            return call.function().name();
        }
        return expression instanceof Operation operation
                ? operation.operator().name()
                : expression.getClass().getSimpleName();
    }

    private static void table(StringBuilder text, TableRef table) {
        name(text, table.schema() == null ? "" : table.schema());
        name(text, table.name());
        name(text, table.qualifier());
    }

    private static void name(StringBuilder text, String name) {
        text.append('"').append(name.replace("\"", "\"\"")).append('"');
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
