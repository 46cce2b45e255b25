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

    /** A text: {@code sql("soundex({0})", BOOK.title).asText()} makes {@code soundex("book"."title")}. */
    public TextExpr<@Nullable String> asText() {
        return new Terms.OfText<>(term(SqlTypes.VARCHAR));
    }

    /** A number: {@code sql("{0} % 7", BOOK.pages).asNumber(SqlTypes.INTEGER)} makes {@code "book"."pages" % 7}. */
    public <N extends Number> NumberExpr<@Nullable N> asNumber(SqlType<N> type) {
        return new Terms.OfNumber<>(term(type));
    }

    /** A value with an order, such as a date: {@code sql("last_day({0})", day).asOrdered(SqlTypes.DATE)}. */
    public <T> OrderedExpr<@Nullable T> asOrdered(SqlType<T> type) {
        return new Terms.OfOrdered<>(term(type));
    }

    /** A truth value that can be selected; for {@code where}, say {@link #asCondition}. */
    public BooleanExpr<@Nullable Boolean> asBoolean() {
        return new Terms.OfBoolean<>(term(SqlTypes.BOOLEAN));
    }

    /** A JSON document: {@code sql("to_jsonb({0})", x).asJson().at("name").asText()}. */
    public JsonExpr<@Nullable Json> asJson() {
        return new Terms.OfJson<>(term(SqlTypes.JSON));
    }

    /** A value of any type, with which little can be done but to read it. */
    public <T> Expr<@Nullable T> as(SqlType<T> type) {
        return new Terms.OfPlain<>(term(type));
    }

    /** A condition: {@code sql("{0} similar to {1}", BOOK.title, "D%").asCondition()}. */
    public Condition asCondition() {
        return form == Form.CALL ? asBoolean() : new Condition.Of(new Template(Form.CONDITION, parts));
    }

    Template node() {
        return new Template(form, parts);
    }

    private Term term(SqlType<?> type) {
        return new Term(node(), type, Claim.NULLABLE, null);
    }
}
