package io.colonnade.tests.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random expressions of one seed, of every kind. */
final class RandomTrees {
    private final Random random;
    private final NumberMaker<Integer> integers;
    private final NumberMaker<Long> longs;
    private final NumberMaker<BigDecimal> decimals;
    private final NumberMaker<Double> doubles;
    private final TextMaker texts;
    private final TemporalMaker<LocalDate> dates;
    private final TemporalMaker<LocalDateTime> timestamps;
    private final TruthMaker truths;
    private boolean inside;
    private boolean grouping;
    private boolean inAggregate;

    RandomTrees(long seed) {
        random = new Random(seed);
        integers = new NumberMaker<>(this, Kind.INTEGER);
        longs = new NumberMaker<>(this, Kind.LONG);
        decimals = new NumberMaker<>(this, Kind.DECIMAL);
        doubles = new NumberMaker<>(this, Kind.DOUBLE);
        texts = new TextMaker(this);
        dates = new TemporalMaker<>(this, TemporalKind.DATE);
        timestamps = new TemporalMaker<>(this, TemporalKind.TIMESTAMP);
        truths = new TruthMaker(this);
        texts.addLengthTo(integers);
        new TextForms(this).addTo(texts, integers);
        integers.addBits();
        longs.addBits();
        new Spans(this).addTo(integers, longs);
        for (NumberMaker<?> from : numbers()) {
            conversions(from);
            integers.add(from.sign());
        }
        new Counts(this).addTo(longs, decimals);
    }

    private <M extends Number> void conversions(NumberMaker<M> from) {
        integers.addConversion(from, "asInteger()", x -> Kind.present(x.asInteger()));
        longs.addConversion(from, "asLong()", x -> Kind.present(x.asLong()));
        decimals.addConversion(from, "asDecimal()", x -> Kind.present(x.asDecimal()));
        doubles.addConversion(from, "asDouble()", x -> Kind.present(x.asDouble()));
    }

    Random random() {
        return random;
    }

    NumberMaker<Integer> integers() {
        return integers;
    }

    NumberMaker<Long> longs() {
        return longs;
    }

    TruthMaker truths() {
        return truths;
    }

    TextMaker texts() {
        return texts;
    }

    TemporalMaker<LocalDate> dates() {
        return dates;
    }

    TemporalMaker<LocalDateTime> timestamps() {
        return timestamps;
    }

    List<NumberMaker<?>> numbers() {
        return List.of(integers, longs, decimals, doubles);
    }

    /** Every kind of which one value comes before another. */
    List<Maker<?, ?>> all() {
        return List.of(integers, longs, decimals, doubles, texts, dates, timestamps, truths);
    }

    /** Whether what is made now stands in a subquery, whose columns it may read. */
    boolean isInside() {
        return inside;
    }

    /** Whether columns stand in aggregates, but for the one that rows are grouped by. */
    boolean isGrouping() {
        return grouping;
    }

    /** Whether a subquery can be made here: not inside another, nor over groups. */
    boolean canAsk() {
        return !inside && !grouping && !inAggregate;
    }

    /** Makes something over groups of rows. */
    Tree<?, ?> anyOfGroups(int depth) {
        grouping = true;
        return any(depth);
    }

    /** Makes what stands in an aggregate. */
    <A> A ofRows(Supplier<A> made) {
        grouping = false;
        inAggregate = true;
        try {
            return made.get();
        } finally {
            grouping = true;
            inAggregate = false;
        }
    }

    /** Makes something that stands in a subquery. */
    <A extends @Nullable Object> A inside(Supplier<A> made) {
        inside = true;
        try {
            return made.get();
        } finally {
            inside = false;
        }
    }

    /** An expression of any kind. */
    Tree<?, ?> any(int depth) {
        return all().get(random.nextInt(all().size())).make(depth);
    }
}
