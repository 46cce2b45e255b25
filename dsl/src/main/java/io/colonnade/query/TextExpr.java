package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operator;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A text. Patterns: {@code %} stands for any characters, {@code _} for one; the helpers take the text literally. */
public interface TextExpr<T extends @Nullable String>
        extends OrderedOperand<T, TextExpr<?>, Comparand<? extends @Nullable String>> {
    /** {@code x like ?}, with {@code \} before a {@code %} or {@code _} that stands for itself. */
    default Condition like(String pattern) {
        return Conditions.compare(Operator.LIKE, this, Patterns.param(this, pattern));
    }

    /** {@code x not like ?}. */
    default Condition notLike(String pattern) {
        return Conditions.compare(Operator.NOT_LIKE, this, Patterns.param(this, pattern));
    }

    /** {@code x like ? escape '!'}: has this text in it, whatever characters it is made of. */
    default Condition contains(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.containing(this, text));
    }

    /** {@code x like ? escape '!'}: begins with this text, whatever characters it is made of. */
    default Condition startsWith(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.starting(this, text));
    }

    /** {@code x like ? escape '!'}: ends with this text, whatever characters it is made of. */
    default Condition endsWith(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.ending(this, text));
    }

    /** {@code upper(x)}. */
    default TextExpr<T> upper() {
        return call(Function.UPPER, node());
    }

    /** {@code lower(x)}. */
    default TextExpr<T> lower() {
        return call(Function.LOWER, node());
    }

    /** {@code char_length(x)}: the number of characters. */
    default NumberExpr<@Nullable Integer> length() {
        FunctionCall length = new FunctionCall(Function.LENGTH, type(), List.of(node()));
        return new Terms.OfNumber<>(new Term(length, SqlTypes.INTEGER, Claim.NULLABLE, null));
    }

    /** {@code x || y}: one after the other; null when one is null. */
    default TextExpr<T> concat(TextExpr<T> other) {
        return call(Function.CONCAT, node(), other.node());
    }

    /** {@code x || ?}: with this text behind it. */
    default TextExpr<T> concat(@NonNull T text) {
        return call(Function.CONCAT, node(), Conditions.param(this, text));
    }

    /**
     * {@code x collate "en-US-x-icu"}: compared and sorted by these rules. Every database has names of its own for
     * them; H2 has no such expression.
     */
    default TextExpr<T> collate(String collation) {
        return new Terms.OfText<>(Templates.collated(this, collation));
    }

    @Override
    default TextExpr<T> as(String label) {
        return new Terms.OfText<>(Term.of(this).as(label));
    }

    @Override
    default TextExpr<@Nullable T> nullable() {
        return new Terms.OfText<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    @Override
    default TextExpr<@NonNull T> required() {
        return new Terms.OfText<>(Term.of(this).claiming(Claim.CHECKED));
    }

    @Override
    default TextExpr<@NonNull T> orElse(@NonNull T value) {
        return new Terms.OfText<>(Conditions.coalesce(this, value));
    }

    /** {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default TextExpr<T> orElse(TextExpr<T> other) {
        return new Terms.OfText<>(Conditions.coalesce(this, other));
    }

    private TextExpr<T> call(Function function, Expression... arguments) {
        return new Terms.OfText<>(Term.like(this, new FunctionCall(function, type(), List.of(arguments))));
    }
}
