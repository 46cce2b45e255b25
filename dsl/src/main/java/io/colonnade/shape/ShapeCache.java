package io.colonnade.shape;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made for a shape; bounded, and read without a lock.
 *
 * <p>Two generations: what is used moves to the young one; when that is full it becomes the old one, and what stood
 * in the old one and was not used since is forgotten.
 */
public final class ShapeCache<V> {
    private final int generationSize;
    private volatile ConcurrentMap<Shape, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<Shape, V> old = new ConcurrentHashMap<>();

    /** A cache of at most {@code 2 * generationSize} shapes. */
    public ShapeCache(int generationSize) {
        this.generationSize = generationSize;
    }

    /** What was kept for the shape; null when nothing was, or when it is forgotten. */
    public @Nullable V get(Shape shape) {
        V found = young.get(shape);
        if (found != null) {
            return found;
        }
        V aged = old.get(shape);
        if (aged != null) {
            put(shape, aged);
        }
        return aged;
    }

    /** Keeps a value for the shape. */
    public void put(Shape shape, V value) {
        if (young.size() >= generationSize) {
            turn();
        }
        young.put(shape.trimmed(), value);
    }

    /** How many shapes are kept. */
    public int size() {
        return young.size() + old.size();
    }

    private synchronized void turn() {
        if (young.size() >= generationSize) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
