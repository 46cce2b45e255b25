package io.colonnade.ast;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list to which one more element can be joined without copying it: {@code c = c.or(x)} ten thousand times
 * costs no more than a list of ten thousand.
 *
 * <p>Lists that grew from one share its array. The first that joins an element takes the next place; another one that
 * joins to the same list finds the place taken, and copies.
 */
public final class Chain<E> extends AbstractList<E> implements RandomAccess {
    private static final int SPARE = 5;

    private final Object[] elements;
    private final int size;
    private final @Nullable AtomicInteger used;

    private Chain(Object[] elements, int size, @Nullable AtomicInteger used) {
        this.elements = elements;
        this.size = size;
        this.used = used;
    }

    /** The list itself where it is such a one or none can change it, else a copy. */
    static <E> List<E> copyOf(List<E> list) {
        return list instanceof Chain ? list : List.copyOf(list);
    }

    /** The elements themselves as a list: whoever made the array gives it away. */
    public static <E> List<E> of(Object[] elements) {
        return new Chain<>(elements, elements.length, null);
    }

    /** What a function makes of the elements of a list. */
    public static <T, E> List<E> map(List<T> list, Function<? super T, ? extends E> function) {
        if (list.isEmpty()) {
            return List.of();
        }
        Object[] elements = new Object[list.size()];
        for (int index = 0; index < elements.length; index++) {
            elements[index] = function.apply(list.get(index));
        }
        return of(elements);
    }

    /** What a function makes of one and more. */
    public static <T, E> List<E> map(T first, T[] more, Function<? super T, ? extends E> function) {
        Object[] elements = new Object[more.length + 1];
        elements[0] = function.apply(first);
        for (int index = 0; index < more.length; index++) {
            elements[index + 1] = function.apply(more[index]);
        }
        return of(elements);
    }

    /** The elements of two lists. */
    public static <E> List<E> concat(List<E> first, List<E> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        Object[] elements = first.toArray(new Object[first.size() + second.size()]);
        for (int index = 0; index < second.size(); index++) {
            elements[first.size() + index] = second.get(index);
        }
        return of(elements);
    }

    /** A list with one more element at its end. */
    public static <E> List<E> of(List<E> list, E last) {
        return join(list, Objects.requireNonNull(last));
    }

    private static <E> List<E> join(List<E> list, E last) {
        if (list instanceof Chain<E> chain
                && chain.used != null
                && chain.size < chain.elements.length
                && chain.used.compareAndSet(chain.size, chain.size + 1)) {
            chain.elements[chain.size] = last;
            return new Chain<>(chain.elements, chain.size + 1, chain.used);
        }
        int size = list.size();
        Object[] elements = list.toArray(new Object[size + size / 2 + SPARE]);
        elements[size] = last;
        return new Chain<>(elements, size + 1, new AtomicInteger(size + 1));
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of this type are put in
    public E get(int index) {
        return (E) elements[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
