package io.colonnade.query;

import org.jspecify.annotations.Nullable;

/** Rows of two to ten values, for queries that are not mapped {@code into} anything. */
public final class Rows {
    private Rows() {}

    /** A row of two values. */
    public record Row2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}

    /** A row of three values. */
    public record Row3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
            A first, B second, C third) {}

    /** A row of four values. */
    public record Row4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object>(
            A first, B second, C third, D fourth) {}

    /** A row of five values. */
    public record Row5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth) {}

    /** A row of six values. */
    public record Row6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth, F sixth) {}

    /** A row of seven values. */
    public record Row7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth, F sixth, G seventh) {}

    /** A row of eight values. */
    public record Row8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {}

    /** A row of nine values. */
    public record Row9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth) {}

    /** A row of ten values. */
    public record Row10<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object>(
            A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth, J tenth) {}
}
