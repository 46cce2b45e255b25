package io.colonnade.check;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Frame;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/** What a window is made of has to fit together, and to the function that is computed over it. */
final class WindowRules {
    private WindowRules() {}

    static void check(Windowed windowed) {
        Window window = windowed.window();
        if (windowed.call() instanceof WindowCall call) {
            checkOrdered(call, window);
        }
        if (windowed.call() instanceof Aggregate aggregate
                && aggregate.function().sorts()) {
            checkWhole(aggregate, window);
        }
        if (window.frame() != null) {
            checkFrame(window, window.frame());
        }
    }

    /** The name of the function that is computed over a window. */
    static String word(Windowed windowed) {
        return windowed.call() instanceof Aggregate aggregate
                ? aggregate.function().word()
                : ((WindowCall) windowed.call()).function().word();
    }

    private static void checkOrdered(WindowCall call, Window window) {
        if (window.orderBy().isEmpty() && call.function() != WindowFunction.ROW_NUMBER) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    call.function().word() + "(…) is computed over a window without an order, where it could give"
                            + " anything. Write over(orderedBy(…)), or over(partitionBy(…).orderBy(…)).");
        }
    }

    private static void checkWhole(Aggregate aggregate, Window window) {
        if (!window.orderBy().isEmpty() || window.frame() != null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    aggregate.function().word() + "(…) sorts the values itself, and is computed over whole partitions."
                            + " Write over() or over(partitionBy(…)).");
        }
    }

    private static void checkFrame(Window window, Frame frame) {
        if (window.orderBy().isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A window has a frame, but no order that says which rows are in it. Add .orderBy(…) before the"
                            + " frame.");
        }
        if (isReversed(frame)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A window's frame ends before it begins: " + frame.text() + ". Give the earlier bound first.");
        }
        if (frame.countsByRange() && !hasOneNumber(window)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "rangeBetween(…) with preceding(n) or following(n) counts differences of the order's one key, which"
                            + " has to be a number. Order the window by one number, or use rowsBetween(…).");
        }
    }

    private static boolean isReversed(Frame frame) {
        Frame.Kind start = frame.start().kind();
        Frame.Kind end = frame.end().kind();
        return start.compareTo(end) > 0
                || start == Frame.Kind.UNBOUNDED_FOLLOWING
                || end == Frame.Kind.UNBOUNDED_PRECEDING;
    }

    private static boolean hasOneNumber(Window window) {
        return window.orderBy().size() == 1 && window.orderBy().get(0).type().isNumber();
    }
}
