package io.colonnade.render;

import io.colonnade.query.BoundStatement;
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
public final class ReadyStatement {
    private final List<RenderedStep> steps;
    private final @Nullable Object[] values;

    ReadyStatement(List<RenderedStep> steps, @Nullable Object[] values) {
        this.steps = steps;
        this.values = values;
    }

    List<RenderedStep> all() {
        return steps;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** How many statements do it together; one, nearly always. */
    public int steps() {
        return steps.size();
    }

    /** What a step is there for. */
    public Step.Kind kind(int step) {
        return steps.get(step).kind();
    }

    /** The type of the keys that a step gives. */
    public SqlType<?> keys(int step) {
        return Objects.requireNonNull(steps.get(step).keys());
    }

    /** The text of the first step. */
    public String sql() {
        return sql(0);
    }

    /** The text of a step. */
    public String sql(int step) {
        return steps.get(step).statement().sql();
    }

    /** Binds the values of the first step, in the order of the text. */
    public void bind(PreparedStatement statement, Wire wire) throws SQLException {
        bind(0, statement, wire, List.of());
    }

    /** The values in the order of the walk, as a list that may be changed. */
    public @Nullable Object[] copyOfValues() {
        return values.clone();
    }

    /** Binds other values to the first step. */
    public void bind(PreparedStatement statement, Wire wire, @Nullable Object[] others) throws SQLException {
        steps.get(0).statement().bind(statement, wire, others, List.of());
    }

    /** Binds the values of a step, to which an earlier one gave {@code keys}. */
    public void bind(int step, PreparedStatement statement, Wire wire, List<?> keys) throws SQLException {
        steps.get(step).statement().bind(statement, wire, values, keys);
    }

    /** The text with its values, to be looked at; that of several steps with semicolons between them. */
    public BoundStatement bound() {
        List<BoundStatement.Bind> binds = new ArrayList<>();
        steps.forEach(step -> binds.addAll(step.statement().binds(values)));
        String sql = steps.stream().map(step -> step.statement().sql()).collect(Collectors.joining(";\n"));
        return new BoundStatement(sql, binds);
    }
}
