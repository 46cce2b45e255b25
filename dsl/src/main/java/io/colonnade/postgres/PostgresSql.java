package io.colonnade.postgres;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.Identifier;
import io.colonnade.query.JsonExpr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Templates;
import io.colonnade.query.TextExpr;
import io.colonnade.type.Json;
import io.colonnade.type.Range;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL alone has: full text, ranges, containment of JSON; meant for
 * {@code import static io.colonnade.postgres.PostgresSql.*}. Every other database refuses it before anything is sent.
 *
 * <pre>{@code
 * select(BOOK.title).from(BOOK).where(fullText("english", BOOK.title, "dune -messiah"))
 * }</pre>
 */
public final class PostgresSql {
    private PostgresSql() {}

    /**
     * {@code ilike(x, pattern)} makes {@code x ilike ?}: like a pattern but for capitals, by the rules of the
     * database's language.
     */
    public static Condition ilike(TextExpr<?> text, String pattern) {
        return Templates.ofPostgres("{0} ilike {1}", text, pattern).asCondition();
    }

    /**
     * {@code fullText(language, x, search)} makes
     * {@code to_tsvector(cast(? as regconfig), x) @@ websearch_to_tsquery(cast(? as regconfig), ?)}: a text has the
     * words of a search, as people write them: {@code dune "desert planet" -film}.
     */
    public static Condition fullText(String language, TextExpr<?> text, String search) {
        return Templates.ofPostgres(
                        "to_tsvector(cast({0} as regconfig), {1}) @@ websearch_to_tsquery(cast({0} as regconfig), {2})",
                        language, text, search)
                .asCondition();
    }

    /**
     * {@code fullTextRank(language, x, search)} makes {@code ts_rank(to_tsvector(…, x), websearch_to_tsquery(…, ?))}:
     * how well a text answers a search.
     */
    public static NumberExpr<@Nullable Float> fullTextRank(String language, TextExpr<?> text, String search) {
        return Templates.ofPostgres(
                        "ts_rank(to_tsvector(cast({0} as regconfig), {1}),"
                                + " websearch_to_tsquery(cast({0} as regconfig), {2}))",
                        language, text, search)
                .asNumber(SqlTypes.REAL);
    }

    /**
     * {@code fullTextHeadline(language, x, search)} makes {@code ts_headline(…, x, websearch_to_tsquery(…, ?))}: the
     * text with the words found between {@code <b>}.
     */
    public static TextExpr<@Nullable String> fullTextHeadline(String language, TextExpr<?> text, String search) {
        return Templates.ofPostgres(
                        "ts_headline(cast({0} as regconfig), {1}, websearch_to_tsquery(cast({0} as regconfig), {2}))",
                        language, text, search)
                .asText();
    }

    /**
     * {@code contains(x, part)} makes {@code cast(x as jsonb) @> cast(? as jsonb)}: a document has everything that the
     * other has, at the same places; an array has its elements in any order.
     */
    public static Condition contains(Expr<? extends @Nullable Json> document, Json part) {
        return Templates.ofPostgres("cast({0} as jsonb) @> cast({1} as jsonb)", document, part)
                .asCondition();
    }

    /** {@code hasKey(x, key)} makes {@code cast(x as jsonb) ? k}: an object has this key, or an array this text. */
    public static Condition hasKey(Expr<? extends @Nullable Json> document, String key) {
        return Templates.ofPostgres("cast({0} as jsonb) ? {1}", document, key).asCondition();
    }

    /**
     * {@code pathFirst(x, path)} makes {@code jsonb_path_query_first(cast(x as jsonb), cast(? as jsonpath))}: the first
     * part that a path finds.
     */
    public static JsonExpr<@Nullable Json> pathFirst(Expr<? extends @Nullable Json> document, String path) {
        return Templates.ofPostgres("jsonb_path_query_first(cast({0} as jsonb), cast({1} as jsonpath))", document, path)
                .asJson();
    }

    /**
     * {@code range(x).contains(day)} makes {@code x @> ?}: a range, to be asked what it holds and what it has in common
     * with others.
     */
    public static <T> RangeExpr<T> range(Expr<? extends @Nullable Range<T>> range) {
        return RangeExpr.of(range);
    }

    /**
     * {@code range(SqlTypes.DATERANGE, x, y)} makes {@code daterange(x, y)}: from a value to below another; if one is
     * null, there is no bound.
     */
    public static <T> RangeExpr<T> range(
            SqlType<Range<T>> type, Expr<? extends @Nullable T> from, Expr<? extends @Nullable T> below) {
        return RangeExpr.of(Templates.callOfPostgres(Identifier.ofSql(type.name()), from, below)
                .as(type));
    }
}
