package io.colonnade.tests.expression;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.sum;

import io.colonnade.Sql;
import io.colonnade.query.Case;
import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes numbers of one kind. */
final class NumberMaker<N extends Number> extends Maker<N, NumberExpr<N>> {
    /** Binary digits of a number that is no sum of few powers of two. */
    private static final int ENDLESS = 1_000;

    /** Binary digits of floating point that is exact in any other kind of number, too: PostgreSQL keeps 15 digits. */
    private static final int EXACT = 5;

    private final Kind<N> kind;
    private final Kind.Arithmetic<N> java;
    private final List<Form<N, NumberExpr<N>>> forms = new ArrayList<>();

    NumberMaker(RandomTrees trees, Kind<N> kind) {
        super(trees);
        this.kind = kind;
        this.java = kind.arithmetic();
        forms.add(depth -> between(depth, "plus", NumberExpr::plus, java.plus(), Extent::plus));
        forms.add(depth ->
                between(depth, "minus", NumberExpr::minus, java.minus(), (one, other) -> one.plus(other.negate())));
        forms.add(depth -> between(depth, "times", NumberExpr::times, java.times(), Extent::times));
        forms.add(depth -> withValue(depth, "plus", NumberExpr::plus, java.plus(), Extent::plus));
        forms.add(depth ->
                withValue(depth, "minus", NumberExpr::minus, java.minus(), (one, other) -> one.plus(other.negate())));
        forms.add(depth -> withValue(depth, "times", NumberExpr::times, java.times(), Extent::times));
        forms.add(this::divided);
        forms.add(depth -> of(depth, "negate()", NumberExpr::negate, java.negate(), Extent::negate));
        forms.add(depth -> of(depth, "abs()", NumberExpr::abs, java.abs(), Extent::abs));
        forms.add(this::rounded);
        forms.add(this::coalesced);
        forms.add(this::orElseValue);
        forms.add(depth -> branches(depth, NumberMaker::cased));
        forms.add(depth ->
                between(depth, "greatest", (x, y) -> Sql.greatest(x, y), BinaryOperator.maxBy(order()), Extent::or));
        forms.add(
                depth -> between(depth, "least", (x, y) -> Sql.least(x, y), BinaryOperator.minBy(order()), Extent::or));
        forms.add(depth -> toWhole(depth, "floor()", NumberExpr::floor, RoundingMode.FLOOR));
        forms.add(depth -> toWhole(depth, "ceiling()", NumberExpr::ceiling, RoundingMode.CEILING));
        forms.add(depth -> isFloating()
                ? null
                : of(
                        depth,
                        "truncate(1)",
                        number -> number.truncate(1),
                        number -> java.from().apply(truncated(number)),
                        extent -> extent.rounded(Math.min(1, kind.decimals()))));
        forms.add(this::remainder);
        forms.add(this::nullIf);
    }

    Kind<N> kind() {
        return kind;
    }

    /** Adds a form that makes such numbers of something else. */
    void add(Form<N, NumberExpr<N>> form) {
        forms.add(form);
    }

    @Override
    List<Form<N, NumberExpr<N>>> forms() {
        return forms;
    }

    @Override
    Tree<N, NumberExpr<N>> column(Sample table) {
        Kind.Column<N> column = random.nextBoolean() ? kind.column() : kind.maybe();
        return Tree.leaf(
                name(table) + column.name(),
                column.expr().apply(table),
                column.extent(),
                read(table, column.component()));
    }

    @Override
    Tree<N, NumberExpr<N>> value() {
        N value = one(kind.values());
        return Tree.leaf(
                "value(" + kind.literal().apply(value) + ")", kind.value().apply(value), extent(value), scope -> value);
    }

    private Extent extent(N value) {
        BigDecimal exact = java.exact().apply(value);
        return new Extent(exact, exact, Math.max(0, exact.scale()));
    }

    @Override
    Tree<N, NumberExpr<N>> aggregate() {
        Tree<N, NumberExpr<N>> x = ofRows();
        return switch (random.nextInt(kind.isFloating() ? 2 : 3)) {
            case 0 -> aggregated("min", number -> Kind.present(min(number)), x, this::least);
            case 1 -> aggregated("max", number -> Kind.present(max(number)), x, this::greatest);
            default -> summed(x);
        };
    }

    /** Not of floating point, whose sum depends on the order, and is a decimal to H2. */
    private Tree<N, NumberExpr<N>> summed(Tree<N, NumberExpr<N>> x) {
        Tree<N, NumberExpr<N>> sum = aggregated(
                "sum",
                number -> Kind.present(sum(number)),
                x,
                values -> values.stream().reduce(java.plus()).orElseThrow());
        Extent extent = x.extent().or(Extent.NONE).times(Extent.of(1, SampleRow.ROWS.size()));
        Tree<N, NumberExpr<N>> whole = tree(sum.text(), sum.expr(), sum.model(), extent, List.of());
        return whole == null ? value() : whole;
    }

    @Override
    Comparator<N> order() {
        return Comparator.comparing(java.exact());
    }

    /** Whether it is the same number in any kind. */
    boolean isExact(Tree<N, ?> tree) {
        return !kind.isFloating() || tree.extent().scale() <= EXACT;
    }

    private @Nullable Tree<N, NumberExpr<N>> tree(
            String text, NumberExpr<N> expr, Tree.Model<N> model, Extent extent, List<Tree<?, ?>> parts) {
        return extent.fits(kind.greatest(), kind.decimals()) ? new Tree<>(text, expr, model, extent, parts) : null;
    }

    private @Nullable Tree<N, NumberExpr<N>> of(
            int depth,
            String name,
            UnaryOperator<NumberExpr<N>> call,
            UnaryOperator<N> model,
            UnaryOperator<Extent> extent) {
        Tree<N, NumberExpr<N>> x = make(depth);
        return tree(
                x.text() + "." + name,
                call.apply(x.expr()),
                Tree.Model.of(x.model(), model),
                extent.apply(x.extent()),
                List.of(x));
    }

    private @Nullable Tree<N, NumberExpr<N>> between(
            int depth,
            String name,
            BinaryOperator<NumberExpr<N>> call,
            BinaryOperator<N> model,
            BinaryOperator<Extent> extent) {
        Tree<N, NumberExpr<N>> y = make(depth);
        Tree<N, NumberExpr<N>> x = admitting(make(depth), y);
        Extent whole = extent.apply(x.extent(), y.extent());
        return tree(
                x.text() + "." + name + "(" + y.text() + ")",
                call.apply(x.expr(), y.expr()),
                Tree.Model.of(x.model(), y.model(), model),
                whole,
                List.of(x, y));
    }

    private @Nullable Tree<N, NumberExpr<N>> withValue(
            int depth,
            String name,
            BiFunction<NumberExpr<N>, N, NumberExpr<N>> call,
            BinaryOperator<N> model,
            BinaryOperator<Extent> extent) {
        Tree<N, NumberExpr<N>> x = make(depth);
        N value = one(kind.values());
        return tree(
                x.text() + "." + name + "(" + kind.literal().apply(value) + ")",
                call.apply(x.expr(), value),
                Tree.Model.of(x.model(), number -> model.apply(number, value)),
                extent.apply(x.extent(), extent(value)),
                List.of(x));
    }

    /** By what is never between -1 and 1; a decimal quotient is rounded: databases give it more or fewer decimals. */
    private @Nullable Tree<N, NumberExpr<N>> divided(int depth) {
        Tree<N, NumberExpr<N>> y = make(depth);
        Tree<N, NumberExpr<N>> x = admitting(make(depth), y);
        boolean decimal = kind.isDecimal();
        boolean suits = y.extent().isDivisor() && (!decimal || isExactlyRounded(x.extent(), y.extent()));
        if (!suits) {
            return null;
        }
        int decimals = random.nextInt(3);
        String text = x.text() + ".dividedBy(" + y.text() + ")";
        NumberExpr<N> quotient = x.expr().dividedBy(y.expr());
        Tree.Model<N> model = Tree.Model.of(x.model(), y.model(), java.dividedBy());
        return decimal
                ? tree(
                        text + ".round(" + decimals + ")",
                        quotient.round(decimals),
                        Tree.Model.of(model, number -> java.rounded(number, decimals)),
                        x.extent().quotient(decimals),
                        List.of(x, y))
                : tree(text, quotient, model, x.extent().quotient(kind.isFloating() ? ENDLESS : 0), List.of(x, y));
    }

    /** PostgreSQL gives a quotient 16 digits; a tie must not come of cutting it there. */
    private static boolean isExactlyRounded(Extent dividend, Extent divisor) {
        return dividend.magnitude().compareTo(new BigDecimal(10_000)) < 0
                && divisor.magnitude()
                                .scaleByPowerOfTen(divisor.scale() + dividend.scale())
                                .compareTo(new BigDecimal(100_000))
                        < 0;
    }

    private @Nullable Tree<N, NumberExpr<N>> rounded(int depth) {
        Tree<N, NumberExpr<N>> x = make(depth);
        int decimals = random.nextInt(3);
        if (!isExact(x)) {
            return null;
        }
        int scale = kind.isFloating() && decimals > 0 ? ENDLESS : Math.min(decimals, kind.decimals());
        return tree(
                x.text() + ".round(" + decimals + ")",
                x.expr().round(decimals),
                Tree.Model.of(x.model(), number -> java.rounded(number, decimals)),
                x.extent().rounded(scale),
                List.of(x));
    }

    private boolean isFloating() {
        return kind.isFloating();
    }

    private BigDecimal truncated(N number) {
        BigDecimal exact = java.exact().apply(number);
        return exact.setScale(Math.min(exact.scale(), 1), RoundingMode.DOWN);
    }

    private @Nullable Tree<N, NumberExpr<N>> toWhole(
            int depth, String name, UnaryOperator<NumberExpr<N>> call, RoundingMode mode) {
        return of(
                depth,
                name,
                call,
                number -> java.from().apply(java.exact().apply(number).setScale(0, mode)),
                extent -> extent.rounded(0));
    }

    /** By what is never zero; of the sign of the dividend. Not of floating point, which is not exact everywhere. */
    private @Nullable Tree<N, NumberExpr<N>> remainder(int depth) {
        Tree<N, NumberExpr<N>> y = make(depth);
        Tree<N, NumberExpr<N>> x = admitting(make(depth), y);
        return kind.isFloating() || !y.extent().isDivisor()
                ? null
                : tree(
                        x.text() + ".mod(" + y.text() + ")",
                        x.expr().mod(y.expr()),
                        Tree.Model.of(
                                x.model(),
                                y.model(),
                                (one, other) -> java.from()
                                        .apply(java.exact()
                                                .apply(one)
                                                .remainder(java.exact().apply(other)))),
                        x.extent()
                                .quotient(
                                        Math.max(x.extent().scale(), y.extent().scale())),
                        List.of(x, y));
    }

    private @Nullable Tree<N, NumberExpr<N>> nullIf(int depth) {
        Tree<N, NumberExpr<N>> x = make(depth);
        N value = one(kind.values());
        return tree(
                x.text() + ".nullIf(" + kind.literal().apply(value) + ")",
                Kind.present(x.expr().nullIf(value)),
                scope -> {
                    N number = x.model().in(scope);
                    return number == null || order().compare(number, value) == 0 ? null : number;
                },
                x.extent(),
                List.of(x));
    }

    private @Nullable Tree<N, NumberExpr<N>> coalesced(int depth) {
        Tree<N, NumberExpr<N>> y = make(depth);
        Tree<N, NumberExpr<N>> x = make(depth);
        boolean method = random.nextBoolean();
        Tree<N, NumberExpr<N>> left = method ? admitting(x, y) : x;
        return tree(
                method ? left.text() + ".orElse(" + y.text() + ")" : "coalesce(" + x.text() + ", " + y.text() + ")",
                method ? left.expr().orElse(y.expr()) : coalesce(x.expr(), y.expr()),
                Tree.Model.coalesce(x.model(), y.model()),
                x.extent().or(y.extent()),
                List.of(x, y));
    }

    private @Nullable Tree<N, NumberExpr<N>> orElseValue(int depth) {
        Tree<N, NumberExpr<N>> x = make(depth);
        N value = one(kind.values());
        return tree(
                x.text() + ".orElse(" + kind.literal().apply(value) + ")",
                x.expr().orElse(value),
                Tree.Model.coalesce(x.model(), scope -> value),
                x.extent().or(extent(value)),
                List.of(x));
    }

    private static <N extends Number> NumberExpr<N> cased(
            io.colonnade.query.Condition first,
            NumberExpr<N> one,
            io.colonnade.query.Condition second,
            NumberExpr<N> two,
            @Nullable NumberExpr<N> otherwise) {
        Case.OfNumber<N> cases = caseWhen(first, one).when(second, two);
        return otherwise == null ? Kind.present(cases.end()) : cases.orElse(otherwise);
    }

    /**
     * Such numbers of those of another kind; halves become the whole number that is further from zero. Floating point
     * is rounded first: a cast of it takes halves to the even number, or up, or away from zero, as the database likes.
     */
    <M extends Number> void addConversion(
            NumberMaker<M> from, String name, Function<NumberExpr<M>, NumberExpr<N>> call) {
        add(depth -> {
            Tree<M, NumberExpr<M>> any = from.make(depth);
            Tree<M, NumberExpr<M>> x = isWhole() && from.isExact(any) ? from.whole(any) : any;
            return !from.isExact(x)
                    ? null
                    : tree(
                            x.text() + "." + name,
                            call.apply(x.expr()),
                            Tree.Model.of(
                                    x.model(),
                                    number -> converted(from.java.exact().apply(number))),
                            x.extent().rounded(decimalsOf(x.extent().scale(), from.kind)),
                            List.of(x));
        });
    }

    /** -1, 0 or 1. */
    Form<Integer, NumberExpr<Integer>> sign() {
        return depth -> {
            Tree<N, NumberExpr<N>> x = make(depth);
            return new Tree<>(
                    x.text() + ".sign()",
                    Kind.present(x.expr().sign()),
                    Tree.Model.of(
                            x.model(), number -> java.exact().apply(number).signum()),
                    Extent.of(-1, 1),
                    List.of(x));
        };
    }

    /** Bit by bit; of whole numbers. */
    void addBits() {
        forms.add(depth -> between(depth, "bitAnd", NumberExpr::bitAnd, bits((x, y) -> x & y), NumberMaker::ofBits));
        forms.add(depth -> between(depth, "bitOr", NumberExpr::bitOr, bits((x, y) -> x | y), NumberMaker::ofBits));
        forms.add(depth -> between(depth, "bitXor", NumberExpr::bitXor, bits((x, y) -> x ^ y), NumberMaker::ofBits));
    }

    private BinaryOperator<N> bits(LongBinaryOperator operator) {
        return (x, y) -> java.from().apply(BigDecimal.valueOf(operator.applyAsLong(x.longValue(), y.longValue())));
    }

    private static Extent ofBits(Extent one, Extent other) {
        BigDecimal most = one.magnitude().max(other.magnitude()).multiply(BigDecimal.valueOf(2));
        return new Extent(most.negate(), most, 0);
    }

    private boolean isWhole() {
        return kind.decimals() == 0;
    }

    private Tree<N, NumberExpr<N>> whole(Tree<N, NumberExpr<N>> x) {
        return !kind.isFloating()
                ? x
                : new Tree<>(
                        x.text() + ".round(0)",
                        x.expr().round(0),
                        Tree.Model.of(x.model(), number -> java.rounded(number, 0)),
                        x.extent().rounded(0),
                        List.of(x));
    }

    private N converted(BigDecimal exact) {
        return java.from().apply(isWhole() ? exact.setScale(0, RoundingMode.HALF_UP) : exact);
    }

    private int decimalsOf(int scale, Kind<?> from) {
        if (isWhole() || scale == 0) {
            return 0;
        }
        return kind.isFloating() && from.isDecimal() ? ENDLESS : scale;
    }
}
