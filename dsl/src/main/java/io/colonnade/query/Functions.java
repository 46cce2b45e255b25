package io.colonnade.query;

import org.jspecify.annotations.Nullable;

/** Functions of two to ten arguments: what makes one value of the columns of a row. Constructors fit. */
public final class Functions {
    private Functions() {}

    /** A function of two arguments. */
    @FunctionalInterface
    public interface F2<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second);
    }

    /** A function of three arguments. */
    @FunctionalInterface
    public interface F3<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third);
    }

    /** A function of four arguments. */
    @FunctionalInterface
    public interface F4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth);
    }

    /** A function of five arguments. */
    @FunctionalInterface
    public interface F5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth);
    }

    /** A function of six arguments. */
    @FunctionalInterface
    public interface F6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth, F sixth);
    }

    /** A function of seven arguments. */
    @FunctionalInterface
    public interface F7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
    }

    /** A function of eight arguments. */
    @FunctionalInterface
    public interface F8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth);
    }

    /** A function of nine arguments. */
    @FunctionalInterface
    public interface F9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth);
    }

    /** A function of ten arguments. */
    @FunctionalInterface
    public interface F10<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            R extends @Nullable Object> {
        /** Applies it. Not for users. */
        R apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth, J tenth);
    }
}
