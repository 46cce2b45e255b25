package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call in the database's own words, with places for the arguments. */
final class FunctionText implements Functions.Spelling {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Piece> pieces = new ArrayList<>();
    private final String end;

    FunctionText(String text) {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            String before = text.substring(from, place.start());
            from = place.end();
            pieces.add(new Piece(before, Integer.parseInt(place.group(1)), isSeparate(before, text.substring(from))));
        }
        end = text.substring(from);
    }

    private static boolean isSeparate(String before, String after) {
        boolean begins = before.endsWith("(") || before.endsWith(", ");
        return begins && (after.startsWith(")") || after.startsWith(",") || after.startsWith(" as "));
    }

    @Override
    public SqlWriter write(SqlWriter out, FunctionCall call) {
        for (Piece piece : pieces) {
            out.sql(piece.before);
            write(out, call.arguments().get(piece.index), piece);
        }
        return out.sql(end);
    }

    /** A function may take arguments of several types, so that nothing tells the type of a value. */
    private static void write(SqlWriter out, Expression argument, Piece piece) {
        if (argument instanceof Slot) {
            out.standalone(argument);
        } else if (piece.separate) {
            out.expression(argument);
        } else {
            out.primary(argument);
        }
    }

    private record Piece(String before, int index, boolean separate) {}
}
