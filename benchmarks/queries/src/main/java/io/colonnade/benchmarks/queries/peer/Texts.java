package io.colonnade.benchmarks.queries.peer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL for those who take it as a text; {@code %s} is where a value goes. */
final class Texts {
    static final String BY_KEY = "select id, title, subtitle, author_id, publisher_id, price, pages, weight, in_print,"
            + " published, changed, rating from book where id = %s";
    static final String BOOKS = "select id, title, subtitle, author_id, publisher_id, price, pages, weight, in_print,"
            + " published, changed, rating from book order by id";
    static final String INSERT =
            "insert into entry (id, title, pages, price, made, remark) values (%s, %s, %s, %s, %s, %s)";
    static final String AUTHORS =
            "select a.id as author_key, a.name, a.country, b.id, b.title, b.subtitle, b.author_id,"
                    + " b.publisher_id, b.price, b.pages, b.weight, b.in_print, b.published, b.changed, b.rating"
                    + " from author a join book b on b.author_id = a.id where a.id <= %s order by a.id, b.id";

    private static final String FILTERED =
            "select id, title, subtitle, author_id, publisher_id, price, pages, weight, in_print,"
                    + " published, changed, rating from book where 1 = 1";

    private Texts() {}

    /** The conditions of the filters that are present. */
    static Map<String, Object> values(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "title like", filter.titleStart() == null ? null : filter.titleStart() + "%");
        put(values, "price >=", filter.minimumPrice());
        put(values, "price <=", filter.maximumPrice());
        put(values, "in_print =", filter.inPrint());
        put(values, "author_id =", filter.authorId());
        return values;
    }

    private static void put(Map<String, Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.put(condition, value);
        }
    }

    /** The query with a question mark for each of the values. */
    static String filtered(Map<String, Object> values) {
        StringBuilder sql = new StringBuilder(FILTERED);
        values.keySet()
                .forEach(condition -> sql.append(" and ").append(condition).append(" ?"));
        return sql.append(" order by id limit 20").toString();
    }
}
