package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Operator;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A text. Patterns: {@code %} stands for any characters, {@code _} for one; the helpers take the text literally. */
public interface TextExpr<T extends @Nullable String>
        extends OrderedOperand<T, TextExpr<?>, Comparand<? extends @Nullable String>> {
    /**
     * {@code x.like(pattern)} makes {@code x like ?}, with {@code \} before a {@code %} or {@code _} that stands for
     * itself.
     */
    default Condition like(String pattern) {
        return Conditions.compare(Operator.LIKE, this, Patterns.param(this, pattern));
    }

    /** {@code x.notLike(pattern)} makes {@code x not like ?}. */
    default Condition notLike(String pattern) {
        return Conditions.compare(Operator.NOT_LIKE, this, Patterns.param(this, pattern));
    }

    /**
     * {@code x.contains(text)} makes {@code x like ? escape '!'}: has this text in it, whatever characters it is made
     * of.
     */
    default Condition contains(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.containing(this, text));
    }

    /**
     * {@code x.startsWith(text)} makes {@code x like ? escape '!'}: begins with this text, whatever characters it is
     * made of.
     */
    default Condition startsWith(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.starting(this, text));
    }

    /**
     * {@code x.endsWith(text)} makes {@code x like ? escape '!'}: ends with this text, whatever characters it is made
     * of.
     */
    default Condition endsWith(String text) {
        return Conditions.compare(Operator.LIKE_ESCAPED, this, Patterns.ending(this, text));
    }

    /** {@code x.upper()} makes {@code upper(x)}. */
    default TextExpr<T> upper() {
        return call(Function.UPPER, node());
    }

    /** {@code x.lower()} makes {@code lower(x)}. */
    default TextExpr<T> lower() {
        return call(Function.LOWER, node());
    }

    /** {@code x.length()} makes {@code char_length(x)}: the number of characters. */
    default NumberExpr<@Nullable Integer> length() {
        FunctionCall length = new FunctionCall(Function.LENGTH, type(), List.of(node()));
        return new Terms.OfNumber<>(new Term(length, SqlTypes.INTEGER, Claim.NULLABLE, null));
    }

    /** {@code x.concat(y)} makes {@code x || y}: one after the other; null when one is null. */
    default TextExpr<T> concat(TextExpr<T> other) {
        return call(Function.CONCAT, node(), other.node());
    }

    /** {@code x.concat(text)} makes {@code x || ?}: with this text behind it. */
    default TextExpr<T> concat(@NonNull T text) {
        return call(Function.CONCAT, node(), Conditions.param(this, text));
    }

    /**
     * {@code x.like(y)} makes {@code x like y}: the pattern is a text of the database, with {@code \} before what
     * stands for itself.
     */
    default Condition like(TextExpr<?> pattern) {
        return Conditions.compare(Operator.LIKE, this, pattern);
    }

    /** {@code x.eqIgnoreCase(text)} makes {@code lower(x) = lower(?)}: equal but for capitals. */
    default Condition eqIgnoreCase(String text) {
        return Texts.ignoringCase(Operator.EQUAL, this, Patterns.param(this, text));
    }

    /** {@code x.likeIgnoreCase(pattern)} makes {@code lower(x) like lower(?)}: matches a pattern but for capitals. */
    default Condition likeIgnoreCase(String pattern) {
        return Texts.ignoringCase(Operator.LIKE, this, Patterns.param(this, pattern));
    }

    /**
     * {@code x.containsIgnoreCase(text)} makes {@code lower(x) like lower(?) escape '!'}: has this text in it, but for
     * capitals.
     */
    default Condition containsIgnoreCase(String text) {
        return Texts.ignoringCase(Operator.LIKE_ESCAPED, this, Patterns.containing(this, text));
    }

    /**
     * {@code x.startsWithIgnoreCase(text)} makes {@code lower(x) like lower(?) escape '!'}: begins with this text, but
     * for capitals.
     */
    default Condition startsWithIgnoreCase(String text) {
        return Texts.ignoringCase(Operator.LIKE_ESCAPED, this, Patterns.starting(this, text));
    }

    /**
     * {@code x.endsWithIgnoreCase(text)} makes {@code lower(x) like lower(?) escape '!'}: ends with this text, but for
     * capitals.
     */
    default Condition endsWithIgnoreCase(String text) {
        return Texts.ignoringCase(Operator.LIKE_ESCAPED, this, Patterns.ending(this, text));
    }

    /**
     * {@code x.matches(pattern)} makes {@code x ~ ?} or {@code regexp_like(x, ?, 'c')}: a regular expression, as the
     * database has them, is in it.
     */
    default Condition matches(String pattern) {
        return Texts.matches(this, pattern);
    }

    /**
     * {@code x.regexpReplace(pattern, replacement)} makes {@code regexp_replace(x, ?, ?)}: every match replaced by a
     * text, which stands for itself.
     */
    default TextExpr<T> regexpReplace(String pattern, @NonNull String replacement) {
        return Texts.replaceMatches(this, pattern, replacement);
    }

    /**
     * {@code x.regexpSubstr(pattern)} makes {@code regexp_substr(x, ?)}: the first match of a regular expression; null
     * when there is none.
     */
    default TextExpr<@Nullable T> regexpSubstr(String pattern) {
        return Texts.maybe(Function.REGEXP_SUBSTR, this, Patterns.param(this, pattern));
    }

    /** {@code x.trim()} makes {@code trim(x)}: without blanks at both ends. */
    default TextExpr<T> trim() {
        return call(Function.TRIM, node());
    }

    /** {@code x.ltrim()} makes {@code ltrim(x)}: without blanks at the front. */
    default TextExpr<T> ltrim() {
        return call(Function.LTRIM, node());
    }

    /** {@code x.rtrim()} makes {@code rtrim(x)}: without blanks at the end. */
    default TextExpr<T> rtrim() {
        return call(Function.RTRIM, node());
    }

    /**
     * {@code x.substring(3)} makes {@code substring(x, 3)}: from that character on, the first being 1; empty beyond the
     * end.
     */
    default TextExpr<T> substring(int from) {
        return Texts.call(Function.SUBSTRING, this, Calls.literal("The beginning of substring(…)", from, 1));
    }

    /**
     * {@code x.substring(3, 2)} makes {@code substring(x, 3, 2)}: so many characters at most, from that one on, the
     * first being 1.
     */
    default TextExpr<T> substring(int from, int length) {
        return Texts.call(
                Function.SUBSTRING,
                this,
                Calls.literal("The beginning of substring(…)", from, 1),
                Calls.literal("The length of substring(…)", length, 0));
    }

    /**
     * {@code x.substring(n)} makes {@code substring(x, n)}: from a computed character on; all of it from 1 and what is
     * less.
     */
    default TextExpr<@Nullable T> substring(NumberExpr<?> from) {
        return Texts.maybe(Function.SUBSTRING, this, Numbers.integer(Function.SUBSTRING, from));
    }

    /**
     * {@code x.substring(n, m)} makes {@code substring(x, n, m)}: places before 1 count, but hold nothing; a negative
     * length is no length at all.
     */
    default TextExpr<@Nullable T> substring(NumberExpr<?> from, NumberExpr<?> length) {
        return Texts.maybe(
                Function.SUBSTRING,
                this,
                Numbers.integer(Function.SUBSTRING, from),
                Numbers.integer(Function.SUBSTRING, length));
    }

    /** {@code x.left(3)} makes {@code left(x, 3)}: the first so many characters, or all there are. */
    default TextExpr<T> left(int length) {
        return Texts.call(Function.LEFT, this, Calls.literal("The length of left(…)", length, 0));
    }

    /** {@code x.right(3)} makes {@code right(x, 3)}: the last so many characters, or all there are. */
    default TextExpr<T> right(int length) {
        return Texts.call(Function.RIGHT, this, Calls.literal("The length of right(…)", length, 0));
    }

    /**
     * {@code x.replace(text, replacement)} makes {@code replace(x, ?, ?)}: every occurrence of a text replaced by
     * another.
     */
    default TextExpr<T> replace(@NonNull String text, @NonNull String replacement) {
        return call(Function.REPLACE, node(), Patterns.param(this, text), Patterns.param(this, replacement));
    }

    /**
     * {@code x.replace(y, z)} makes {@code replace(x, y, z)}: every occurrence of a text replaced by another; null when
     * one is null.
     */
    default TextExpr<@Nullable T> replace(TextExpr<?> text, TextExpr<?> replacement) {
        return Texts.maybe(Function.REPLACE, this, text.node(), replacement.node());
    }

    /**
     * {@code x.position(text)} makes {@code position(? in x)}: where a text begins, the first place being 1; 0 when it
     * is not there.
     */
    default NumberExpr<@Nullable Integer> position(@NonNull String text) {
        return Texts.position(this, text);
    }

    /**
     * {@code x.position(y)} makes {@code position(y in x)}: where a text begins, the first place being 1; 0 when it is
     * not there.
     */
    default NumberExpr<@Nullable Integer> position(TextExpr<?> text) {
        return Calls.number(SqlTypes.INTEGER, Function.POSITION, this, text.node());
    }

    /**
     * {@code x.lpad(5)} makes {@code lpad(x, 5, ' ')}: blanks in front of it up to that length; what is longer is cut
     * at its end.
     */
    default TextExpr<T> lpad(int length) {
        return lpad(length, ' ');
    }

    /**
     * {@code x.lpad(5, fill)} makes {@code lpad(x, 5, ?)}: that character in front of it up to that length; what is
     * longer is cut at its end.
     */
    default TextExpr<T> lpad(int length, char fill) {
        return Texts.pad(Function.LPAD, this, length, fill);
    }

    /**
     * {@code x.rpad(5)} makes {@code rpad(x, 5, ' ')}: blanks behind it up to that length; what is longer is cut at its
     * end.
     */
    default TextExpr<T> rpad(int length) {
        return rpad(length, ' ');
    }

    /**
     * {@code x.rpad(5, fill)} makes {@code rpad(x, 5, ?)}: that character behind it up to that length; what is longer
     * is cut at its end.
     */
    default TextExpr<T> rpad(int length, char fill) {
        return Texts.pad(Function.RPAD, this, length, fill);
    }

    /** {@code x.repeat(3)} makes {@code repeat(x, 3)}: so many times, one behind the other. */
    default TextExpr<T> repeat(int times) {
        return Texts.call(Function.REPEAT, this, Calls.literal("The number of repeat(…)", times, 0));
    }

    /** {@code x.reverse()} makes {@code reverse(x)}: from its end to its front. */
    default TextExpr<T> reverse() {
        return call(Function.REVERSE, node());
    }

    /**
     * {@code x.splitPart(separator, 2)} makes {@code split_part(x, ?, 2)}: the part of that number between separators,
     * from 1; empty when there is none.
     */
    default TextExpr<T> splitPart(@NonNull String separator, int number) {
        return Texts.part(this, separator, number);
    }

    /** {@code x.md5()} makes {@code md5(x)}: the MD5 sum of its UTF-8 in 32 hexadecimal digits. */
    default TextExpr<T> md5() {
        return call(Function.MD5, node());
    }

    /**
     * {@code x.sha256()} makes {@code encode(sha256(x), 'hex')} or {@code sha2(x, 256)}: of its UTF-8 in 64 hexadecimal
     * digits.
     */
    default TextExpr<T> sha256() {
        return call(Function.SHA256, node());
    }

    /**
     * {@code x.asInteger()} makes {@code cast(x as integer)}. A text that is no such number is an error of the
     * database.
     */
    default NumberExpr<@Nullable Integer> asInteger() {
        return Calls.number(SqlTypes.INTEGER, Function.TEXT_TO_INTEGER, this);
    }

    /**
     * {@code x.asLong()} makes {@code cast(x as bigint)}. A text that is no such number is an error of the database.
     */
    default NumberExpr<@Nullable Long> asLong() {
        return Calls.number(SqlTypes.BIGINT, Function.TEXT_TO_BIGINT, this);
    }

    /** {@code x.asDecimal()} makes {@code cast(x as numeric)}. A text that is no number is an error of the database. */
    default NumberExpr<@Nullable BigDecimal> asDecimal() {
        return Calls.number(SqlTypes.NUMERIC, Function.TEXT_TO_NUMERIC, this);
    }

    /**
     * {@code x.asDate()} makes {@code cast(x as date)}, of a text such as 2024-02-29. One that is no date is an error
     * of the database.
     */
    default OrderedExpr<@Nullable LocalDate> asDate() {
        return Temporals.parsed(this);
    }

    /** {@code x.nullIf(value)} makes {@code nullif(x, ?)}: null where it is this text. */
    default TextExpr<@Nullable T> nullIf(@NonNull T value) {
        return new Terms.OfText<>(Calls.nullIf(this, Conditions.param(this, value)));
    }

    /** {@code x.nullIf(y)} makes {@code nullif(x, y)}: null where it is that text. */
    default TextExpr<@Nullable T> nullIf(TextExpr<?> other) {
        return new Terms.OfText<>(Calls.nullIf(this, other.node()));
    }

    /**
     * {@code x.collate("en-US-x-icu")} makes {@code x collate "en-US-x-icu"}: compared and sorted by these rules. Every
     * database has names of its own for them; H2 has no such expression.
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

    /** {@code x.orElse(y)} makes {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default TextExpr<T> orElse(TextExpr<T> other) {
        return new Terms.OfText<>(Conditions.coalesce(this, other));
    }

    private TextExpr<T> call(Function function, Expression... arguments) {
        return new Terms.OfText<>(Term.like(this, new FunctionCall(function, type(), List.of(arguments))));
    }
}
