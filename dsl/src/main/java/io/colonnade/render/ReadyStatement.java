package io.colonnade.render;

import io.colonnade.query.BoundStatement;
import io.colonnade.query.RowQuery;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rendered statement, shared by all statements of its shape, with the values of one call. */
public final class ReadyStatement implements RowQuery.Kept {
    private final RenderedShape shape;
    private final @Nullable Object[] values;
    private final @Nullable String name;

    ReadyStatement(RenderedShape shape, @Nullable Object[] values, @Nullable String name) {
        this.shape = shape;
        this.values = values;
        this.name = name;
    }

    /** Whether it was made by the renderer that this stands for. */
    boolean isOf(Object renderer) {
        return shape.renderer() == renderer;
    }

    RenderedShape shape() {
        return shape;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** What the user calls it; null when nothing. */
    public @Nullable String name() {
        return name;
    }

    /** The tables of the database that it reads or changes, each once, with the schema where it is not the default. */
    public List<String> tables() {
        return shape.tables();
    }

    /** How many statements do it together; one, nearly always. */
    public int steps() {
        return shape.steps().size();
    }

    /** What a step is there for. */
    public Step.Kind kind(int step) {
        return step(step).kind();
    }

    /** The type of the keys that a step gives. */
    public SqlType<?> keys(int step) {
        return Objects.requireNonNull(step(step).keys());
    }

    /** The text of the first step. */
    public String sql() {
        return sql(0);
    }

    /** The text of a step. */
    public String sql(int step) {
        return step(step).statement().sql();
    }

    /** Binds the values of the first step, in the order of the text. */
    public void bind(PreparedStatement statement, Wire wire) throws SQLException {
        bind(0, statement, wire, List.of());
    }

    @Nullable
    Object[] copyOfValues() {
        return values.clone();
    }

    /** Binds other values to the first step. */
    void bind(PreparedStatement statement, Wire wire, @Nullable Object[] others) throws SQLException {
        step(0).statement().bind(statement, wire, others, List.of());
    }

    /** Whether the first step takes so many values, one by one and in their order, and no others. */
    boolean isStraight(int count) {
        return step(0).statement().isStraight(count);
    }

    /** The types of the question marks of the first step; not to be changed. */
    SqlType<?>[] types() {
        return step(0).statement().types();
    }

    /** Binds the values of a step, to which an earlier one gave {@code keys}. */
    public void bind(int step, PreparedStatement statement, Wire wire, List<?> keys) throws SQLException {
        step(step).statement().bind(statement, wire, values, keys);
    }

    /** Which value each question mark of all steps is the place of. */
    List<Integer> slots() {
        return shape.steps().stream()
                .flatMap(step -> step.statement().slots().stream())
                .toList();
    }

    private RenderedStep step(int step) {
        return shape.steps().get(step);
    }

    /** The text of all steps, with semicolons between them. */
    public String text() {
        return steps() == 1
                ? sql()
                : shape.steps().stream().map(step -> step.statement().sql()).collect(Collectors.joining(";\n"));
    }

    /** The text with its values, to be looked at; that of several steps with semicolons between them. */
    public BoundStatement bound() {
        List<BoundStatement.Bind> binds = new ArrayList<>();
        shape.steps().forEach(step -> binds.addAll(step.statement().binds(values)));
        return new BoundStatement(text(), binds);
    }
}
