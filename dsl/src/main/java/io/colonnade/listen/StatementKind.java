package io.colonnade.listen;

import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Statement;
import io.colonnade.ast.UpdateStatement;

/** What a statement does, as it was written in Java. */
public enum StatementKind {
    /** It reads: {@code select(…)} and what is combined of such. */
    SELECT,
    /** New rows: {@code insertInto(…)}, also where it changes rows that are there already. */
    INSERT,
    /** Changed rows: {@code update(…)}. */
    UPDATE,
    /** Rows that go: {@code deleteFrom(…)}. */
    DELETE;

    static StatementKind of(Statement statement) {
        if (statement instanceof InsertStatement) {
            return INSERT;
        }
        if (statement instanceof UpdateStatement) {
            return UPDATE;
        }
        return statement instanceof DeleteStatement ? DELETE : SELECT;
    }
}
