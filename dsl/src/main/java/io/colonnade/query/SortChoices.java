package io.colonnade.query;

import io.colonnade.error.InvalidInputException;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What users may sort by: a list of names, each for columns that are declared here. Nothing that a user sends reaches
 * the text of a statement.
 *
 * <pre>{@code
 * static final SortChoices SORTS = SortChoices.of("title", BOOK.title)
 *         .and("price", BOOK.price)
 *         .and("newest", BOOK.published.desc().nullsLast(), BOOK.published.asc().nullsLast())
 *         .orElse("title");
 *
 * query.orderBy(SORTS.parse(request.getParameter("sort")))     // "price desc, title"
 * }</pre>
 */
@CheckReturnValue
public final class SortChoices {
    private static final int LONGEST_TEXT = 1_000;

    private final Map<String, Choice> choices;
    private final List<Order> otherwise;

    private SortChoices(Map<String, Choice> choices, List<Order> otherwise) {
        this.choices = choices;
        this.otherwise = otherwise;
    }

    /**
     * {@code SortChoices.of("price", BOOK.price)} makes {@code order by x} or {@code order by x desc}: one name, and
     * the columns that it sorts by, all in the direction that is asked for.
     */
    public static SortChoices of(String name, Expr<?> first, Expr<?>... more) {
        return new SortChoices(Map.of(), List.of()).and(name, first, more);
    }

    /**
     * {@code SortChoices.of("rating", x.asc(), x.desc().nullsLast())} makes {@code order by x} or
     * {@code order by x desc nulls last}: one name, and the keys that it sorts by in either direction.
     */
    public static SortChoices of(String name, Order ascending, Order descending) {
        return new SortChoices(Map.of(), List.of()).and(name, ascending, descending);
    }

    /**
     * {@code .and("title", BOOK.title)} makes {@code order by x} or {@code order by x desc}: one more name, and the
     * columns that it sorts by, all in the direction that is asked for.
     */
    public SortChoices and(String name, Expr<?> first, Expr<?>... more) {
        List<Expr<?>> columns = Conditions.list(first, more);
        return and(
                name,
                new Choice(
                        columns.stream().map(Expr::asc).toList(),
                        columns.stream().map(Expr::desc).toList()));
    }

    /**
     * {@code .and("rating", x.asc(), x.desc().nullsLast())} makes {@code order by x} or
     * {@code order by x desc nulls last}: one more name, and the keys that it sorts by in either direction, such as
     * with nulls last in both.
     */
    public SortChoices and(String name, Order ascending, Order descending) {
        return and(name, new Choice(List.of(ascending), List.of(descending)));
    }

    /**
     * {@code .orElse("title")} makes {@code order by x}: what is sorted by when nothing is asked for, in the form of
     * {@link #parse}.
     */
    public SortChoices orElse(String sort) {
        return new SortChoices(choices, keys(sort));
    }

    /**
     * {@code orderBy(SORTS.parse("price desc, title"))} makes {@code order by x desc, y}: the order that a text asks
     * for, names of this list with commas between them, each with {@code asc} or {@code desc} behind it where the
     * direction is said. No text, and an empty one, ask for nothing.
     *
     * @throws InvalidInputException for any other text; its message has the list, and not the text
     */
    public List<Order> parse(@Nullable String sort) {
        return sort == null || sort.isBlank() ? otherwise : keys(sort);
    }

    private SortChoices and(String name, Choice choice) {
        if (!name.matches("[^\\s,]+")) {
            throw new RefusedException(
                    Rule.STATEMENT, "A choice of what to sort by needs a name without blanks and commas.");
        }
        Map<String, Choice> all = new LinkedHashMap<>(choices);
        if (all.put(name, choice) != null) {
            throw new RefusedException(
                    Rule.STATEMENT, "Two choices of what to sort by are named \"" + name + "\". Each needs its own.");
        }
        return new SortChoices(all, otherwise);
    }

    private List<Order> keys(String sort) {
        if (sort.length() > LONGEST_TEXT) {
            throw invalid("It is too long.");
        }
        List<Order> keys = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : sort.split(",", -1)) {
            String[] words = part.strip().split("\\s+", -1);
            keys.addAll(keys(words));
            if (!names.add(words[0])) {
                throw invalid("It has a name twice.");
            }
        }
        return List.copyOf(keys);
    }

    private List<Order> keys(String[] words) {
        Choice choice = choices.get(words[0]);
        if (choice == null) {
            throw invalid("It has a name that is none of these.");
        }
        String direction = words.length == 1 ? "asc" : words.length == 2 ? words[1] : "";
        return switch (direction) {
            case "asc" -> choice.ascending();
            case "desc" -> choice.descending();
            default -> throw invalid("Behind a name there is something else than asc or desc.");
        };
    }

    private InvalidInputException invalid(String why) {
        return new InvalidInputException("The rows cannot be sorted as asked. " + why + " Sort by "
                + String.join(", ", choices.keySet())
                + ", each with asc or desc behind it where the direction is said, and commas between them.");
    }

    /** What a name stands for. */
    private record Choice(List<Order> ascending, List<Order> descending) {}
}
