package io.colonnade.ast;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An immutable list to which one more element can be joined without copying it: {@code c = c.or(x)} ten thousand times
 * costs no more than a list of ten thousand.
 *
 * <p>Lists that grew from one share its array. The first that joins an element takes the next place; another one that
 * joins to the same list finds the place taken, and copies.
 */
public final class Chain<E> extends AbstractList<E> implements RandomAccess {
    private static final int SPARE = 4;

    private final Object[] elements;
    private final int size;
    private final AtomicInteger used;

    private Chain(Object[] elements, int size, AtomicInteger used) {
        this.elements = elements;
        this.size = size;
        this.used = used;
    }

    /** The list itself where it is such a one or none can change it, else a copy. */
    static <E> List<E> copyOf(List<E> list) {
        return list instanceof Chain ? list : List.copyOf(list);
    }

    /** A list with one more element at its end. */
    public static <E> List<E> of(List<E> list, E last) {
        return join(list, Objects.requireNonNull(last));
    }

    private static <E> List<E> join(List<E> list, E last) {
        if (list instanceof Chain<E> chain
                && chain.size < chain.elements.length
                && chain.used.compareAndSet(chain.size, chain.size + 1)) {
            chain.elements[chain.size] = last;
            return new Chain<>(chain.elements, chain.size + 1, chain.used);
        }
        int size = list.size();
        Object[] elements = list.toArray(new Object[size * 2 + SPARE]);
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
