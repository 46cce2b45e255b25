package io.colonnade.query;

import io.colonnade.ast.Assignment;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** New rows as records have them; a row is only made of a record when it is asked for. */
final class RecordRows<R> extends AbstractList<NewValues<R>> implements RandomAccess {
    private final Target<R> target;
    private final List<R> records;

    RecordRows(Target<R> target, Collection<? extends R> records) {
        this.target = target;
        this.records = List.copyOf(records);
    }

    /** As the row would, without making it. */
    boolean write(int row, RowWriter writer) {
        target.write(writer, records.get(row));
        return true;
    }

    @Override
    public NewValues<R> get(int row) {
        return new RecordRow<>(target, records.get(row));
    }

    @Override
    public int size() {
        return records.size();
    }

    private record RecordRow<R>(Target<R> target, R row) implements NewValues<R> {
        @Override
        public List<Assignment> assignments() {
            AssignmentList list = new AssignmentList();
            target.write(list, row);
            return list.list();
        }

        @Override
        public boolean write(RowWriter writer) {
            target.write(writer, row);
            return true;
        }
    }
}
