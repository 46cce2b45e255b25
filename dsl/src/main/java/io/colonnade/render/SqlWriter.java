package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Slot;
import io.colonnade.ast.TableRef;
import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The one place where SQL text is put together: it owns quoting, spacing, parentheses and the order of binds. */
public final class SqlWriter {
    private final Grammar grammar;
    private final StringBuilder text = new StringBuilder(256);
    private final List<Place> places = new ArrayList<>();
    private final ExpressionWriter expressions = new ExpressionWriter(this);

    SqlWriter(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The database's answers. */
    public Grammar grammar() {
        return grammar;
    }

    /** Text that is part of the language; never a value, never a name. */
    public SqlWriter sql(String words) {
        text.append(words);
        return this;
    }

    /** A name, quoted. */
    public SqlWriter name(String name) {
        text.append(grammar.names().quoting().quote(name));
        return this;
    }

    /** A table with its schema, where it has one. */
    public SqlWriter table(TableRef table) {
        if (table.schema() != null) {
            name(table.schema()).sql(".");
        }
        return name(table.name());
    }

    /** A column with the name of its table. */
    public SqlWriter column(ColumnRef column) {
        return name(column.table().qualifier()).sql(".").name(column.name());
    }

    /** An expression that stands alone. */
    public SqlWriter expression(Expression expression) {
        return expression.accept(expressions);
    }

    /** An expression as an operand: in parentheses unless it binds at least as tightly as {@code precedence}. */
    public SqlWriter operand(Expression expression, int precedence) {
        if (Precedence.of(expression) >= precedence) {
            return expression(expression);
        }
        return sql("(").expression(expression).sql(")");
    }

    /** Expressions with commas between them. */
    public SqlWriter list(List<Expression> list) {
        for (int index = 0; index < list.size(); index++) {
            sql(index == 0 ? "" : ", ").expression(list.get(index));
        }
        return this;
    }

    /** An expression whose type the database cannot tell from anything around it. */
    public SqlWriter standalone(Expression expression) {
        return expression instanceof Slot slot
                ? bind(slot, grammar.types().placeholders().standalone(slot.type()))
                : expression(expression);
    }

    /** The place of a value. */
    SqlWriter bind(Slot slot) {
        return bind(slot, grammar.types().placeholders().of(slot.type()));
    }

    /** The columns of a result. */
    public SqlWriter items(Items items) {
        SelectWriter.items(this, items, false);
        return this;
    }

    /** The place of a list of values that is bound as one array. */
    public SqlWriter bindArray(ListSlot slot) {
        places.add(new Place(slot.type(), slot.index(), true));
        return sql("?");
    }

    private SqlWriter bind(Slot slot, String placeholder) {
        places.add(new Place(slot.type(), slot.index(), false));
        return sql(placeholder);
    }

    RenderedStatement finish() {
        int binds = places.size();
        int[] order = new int[binds];
        SqlType<?>[] types = new SqlType<?>[binds];
        boolean[] arrays = new boolean[binds];
        for (int index = 0; index < binds; index++) {
            Place place = places.get(index);
            order[index] = place.slot;
            types[index] = place.type;
            arrays[index] = place.array;
        }
        grammar.limits().check(binds);
        return new RenderedStatement(text.toString(), order, types, arrays);
    }

    private record Place(SqlType<?> type, int slot, boolean array) {}
}
