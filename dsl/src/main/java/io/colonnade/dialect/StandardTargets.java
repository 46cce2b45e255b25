package io.colonnade.dialect;

import io.colonnade.ast.TableRef;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Writing;

/** {@code update t as b} and {@code delete from t as b}. */
final class StandardTargets implements Writing.Targets {
    @Override
    public SqlWriter update(SqlWriter out, TableRef table) {
        return out.sql("update ").aliased(table);
    }

    @Override
    public SqlWriter delete(SqlWriter out, TableRef table) {
        return out.sql("delete from ").aliased(table);
    }

    @Override
    public SqlWriter source(SqlWriter out, TableRef table) {
        return out;
    }
}
