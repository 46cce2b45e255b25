package io.colonnade.ast;

import java.util.List;

/**
 * What a JSON document has at a path; null where it has nothing there.
 *
 * @param form in which form
 * @param document the document
 * @param path the steps from its root
 */
public record JsonAccess(Form form, Expression document, List<Step> path) implements Expression {
    /** Copies the steps. */
    public JsonAccess {
        path = List.copyOf(path);
    }

    @Override
    public List<Expression> children() {
        return List.of(document);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitJsonAccess(this);
    }

    /** In which form it is given. */
    public enum Form {
        /** As JSON; a null of JSON's is there. */
        JSON,
        /** The text of a string, the JSON text of anything else; null for a null of JSON's. */
        TEXT,
        /** A number; null for anything else. */
        NUMBER,
        /** True or false; null for anything else. */
        BOOLEAN,
        /** The number of elements of an array; null for anything else. */
        LENGTH
    }

    /** A step of a path. */
    public sealed interface Step permits Key, Index {}

    /**
     * Into an object.
     *
     * @param name the key
     */
    public record Key(String name) implements Step {}

    /**
     * Into an array.
     *
     * @param position which element, from 0
     */
    public record Index(int position) implements Step {}
}
