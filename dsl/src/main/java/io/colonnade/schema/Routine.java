package io.colonnade.schema;

import io.colonnade.query.Expr;
import io.colonnade.query.Identifier;
import io.colonnade.query.Templates;
import io.colonnade.query.Untyped;
import java.util.Arrays;
import java.util.stream.Stream;

/** A function of the database's own, by its name; generated classes hold one each. */
public final class Routine {
    private final Identifier name;

    private Routine(Identifier name) {
        this.name = name;
    }

    /** {@code Routine.of("discount")}: a function of the default schema. */
    public static Routine of(String name) {
        return new Routine(Identifier.of(name));
    }

    /** {@code Routine.of("sales", "discount")}: a function of a schema. */
    public static Routine of(String schema, String name) {
        return new Routine(Identifier.of(schema, name));
    }

    /** {@code ROUTINE.call(x, value(5))} makes {@code "discount"(x, ?)}; the type is said behind it. */
    public Untyped call(Expr<?>... arguments) {
        return Templates.call(name, (Object[]) arguments);
    }

    /** {@code ROUTINE.callWith(more, x)} makes {@code "total"(x, y, z)}: these last, behind the others. */
    public Untyped callWith(Expr<?>[] last, Expr<?>... first) {
        return call(Stream.concat(Arrays.stream(first), Arrays.stream(last)).toArray(Expr<?>[]::new));
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
