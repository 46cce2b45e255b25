package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Template;
import io.colonnade.ast.Template.Form;
import io.colonnade.ast.Template.Part;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL whose type only its author knows: say it, to go on.
 *
 * <pre>{@code
 * sql("soundex({0})", BOOK.title).asText()
 * sql("{0} % {1}", BOOK.pages, 7).asNumber(SqlTypes.INTEGER)
 * sql("{0} similar to {1}", BOOK.title, "D%").asCondition()
 * }</pre>
 *
 * <p>A value may be null for all that Java knows; write {@code required()} behind it where it never is.
 */
@CheckReturnValue
public final class Untyped {
    private final Form form;
    private final List<Part> parts;

    Untyped(Form form, List<Part> parts) {
        this.form = form;
        this.parts = parts;
    }

    /** {@code sql("soundex({0})", x).asText()} makes {@code soundex(x)}: a text. */
    public TextExpr<@Nullable String> asText() {
        return new Terms.OfText<>(term(SqlTypes.VARCHAR));
    }

    /** {@code sql("{0} % 7", x).asNumber(SqlTypes.INTEGER)} makes {@code x % 7}: a number. */
    public <N extends Number> NumberExpr<@Nullable N> asNumber(SqlType<N> type) {
        return new Terms.OfNumber<>(term(type));
    }

    /**
     * {@code sql("last_day({0})", x).asOrdered(SqlTypes.DATE)} makes {@code last_day(x)}: a value with an order, such
     * as a date.
     */
    public <T> OrderedExpr<@Nullable T> asOrdered(SqlType<T> type) {
        return new Terms.OfOrdered<>(term(type));
    }

    /**
     * {@code sql("starts_with({0}, {1})", x, "D").asBoolean()} makes {@code starts_with(x, ?)}: a truth value that can
     * be selected; for {@code where}, say {@link #asCondition}.
     */
    public BooleanExpr<@Nullable Boolean> asBoolean() {
        return new Terms.OfBoolean<>(term(SqlTypes.BOOLEAN));
    }

    /** {@code sql("to_jsonb({0})", x).asJson()} makes {@code to_jsonb(x)}: a JSON document, to look into. */
    public JsonExpr<@Nullable Json> asJson() {
        return new Terms.OfJson<>(term(SqlTypes.JSON));
    }

    /**
     * {@code sql("{0}", x).as(type)} makes {@code x}: a value of any type, with which little can be done but to read
     * it.
     */
    public <T> Expr<@Nullable T> as(SqlType<T> type) {
        return new Terms.OfPlain<>(term(type));
    }

    /** {@code sql("{0} similar to {1}", x, "D%").asCondition()} makes {@code x similar to ?}: a condition. */
    public Condition asCondition() {
        return form == Form.CALL ? asBoolean() : new Condition.Of(new Template(Form.CONDITION, parts));
    }

    /** The node of the tree. Not for users. */
    public Template node() {
        return new Template(form, parts);
    }

    private Term term(SqlType<?> type) {
        return new Term(node(), type, Claim.NULLABLE, null);
    }
}
