package io.colonnade.render;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Ending;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.Labels;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.ValuesTable;
import io.colonnade.ast.Window;
import io.colonnade.check.OuterJoins;
import java.util.List;

/** Writes queries, clause by clause in the order of SQL. */
final class SelectWriter {
    private final SqlWriter out;
    private final SelectStatement select;

    private SelectWriter(SqlWriter out, SelectStatement select) {
        this.out = out;
        this.select = select;
    }

    /** Writes a query as its place wants it. */
    static void write(SqlWriter out, Query query, Place place) {
        Query rewritten = out.grammar().selecting().queries().rewrite(out, query, place);
        if (rewritten instanceof SelectStatement select) {
            write(out, select, place);
        } else {
            write(out, (SetStatement) rewritten, place);
        }
    }

    private static void write(SqlWriter out, SetStatement set, Place place) {
        for (int index = 0; index < set.terms().size(); index++) {
            if (index > 0) {
                out.grammar()
                        .selecting()
                        .sets()
                        .write(out.sql(" "), set.operator())
                        .sql(" ");
            }
            term(out, set.terms().get(index), place.ofTerms());
        }
        orderBy(out, set, place);
        page(out, set);
    }

    private static void term(SqlWriter out, Query term, Place place) {
        Query rewritten = out.grammar().selecting().queries().rewrite(out, term, place);
        if (rewritten instanceof SelectStatement select && select.ending().equals(Ending.NONE)) {
            write(out, select, place);
        } else {
            out.query(rewritten, place);
        }
    }

    /** The keys are columns of the result: by their names, or by their places where they have none. */
    private static void orderBy(SqlWriter out, SetStatement set, Place place) {
        ResultNames names = new ResultNames(set.items(), place);
        out.columnsOf(SetStatement.RESULT, names::write, () -> {
            String comma = " order by ";
            for (SortKey key : set.orderBy()) {
                out.sql(comma);
                out.grammar().selecting().ordering().write(out, set, key, set.mayBeNull(key));
                comma = ", ";
            }
        });
    }

    private static void write(SqlWriter out, SelectStatement select, Place place) {
        out.within(OuterJoins.of(select), () -> new SelectWriter(out, select).clauses(place));
    }

    private void clauses(Place place) {
        out.sql("select ");
        if (place.isRead()) {
            out.hint();
        }
        distinct();
        out.grammar().selecting().paging().front(out, select);
        items(out, select.items(), place);
        from();
        where();
        groupBy();
        having();
        windows();
        qualify();
        OrderWriter.write(out, select, select.orderBy());
        page(out, select);
        lock();
    }

    private void distinct() {
        out.sql(select.distinct() ? "distinct " : "");
        if (!select.distinctOn().isEmpty()) {
            out.sql("distinct on (").list(select.distinctOn()).sql(") ");
        }
    }

    /** Writes the columns of a result. */
    static void items(SqlWriter out, Items items, Place place) {
        List<String> labels = Labels.of(items);
        for (int index = 0; index < items.size(); index++) {
            SelectItem item = items.list().get(index);
            out.sql(index == 0 ? "" : ", ");
            if (place.isRead()) {
                out.reading(item);
            } else {
                out.standalone(item.expression());
            }
            if (item.label() != null || (place.isNamed() && !isNamed(item, labels.get(index)))) {
                out.sql(" as ").name(labels.get(index));
            }
        }
    }

    private static boolean isNamed(SelectItem item, String label) {
        return item.expression() instanceof ColumnRef column && column.name().equals(label);
    }

    private void from() {
        if (select.from() == null) {
            return;
        }
        out.sql(" from ");
        source(select.from());
        for (Join join : select.joins()) {
            out.sql(" ");
            join(join);
        }
    }

    private void join(Join join) {
        if (join.source() instanceof DerivedTable derived && derived.lateral()) {
            out.grammar().tables().laterals().join(out, join, derived);
            return;
        }
        if (join.source() instanceof FunctionTable function && function.isLateral()) {
            out.grammar().tables().functions().join(out, join, function);
            return;
        }
        out.grammar().selecting().joins().write(out, join.kind()).sql(" ");
        source(join.source());
        if (join.on() != null) {
            out.sql(" on ").condition(join.on());
        }
    }

    private void source(TableSource source) {
        if (source instanceof DerivedTable derived) {
            out.derived(derived);
        } else if (source instanceof CommonTable common) {
            out.common(common);
        } else if (source instanceof ValuesTable values) {
            out.grammar().tables().values().write(out, values);
        } else if (source instanceof FunctionTable function) {
            out.grammar().tables().functions().write(out, function);
        } else if (source instanceof NamedTable table) {
            out.read(table.ref());
            if (select.ending().lock() != null) {
                out.grammar()
                        .tables()
                        .locks()
                        .hint(out, table.ref(), select.ending().lock());
            }
        } else {
            out.aliased(source.ref());
        }
    }

    private void where() {
        if (select.where() != null) {
            out.sql(" where ").condition(select.where());
        }
    }

    private void groupBy() {
        if (!select.groupBy().isEmpty()) {
            out.sql(" group by ").list(select.groupBy());
        }
    }

    private void having() {
        if (select.having() != null) {
            out.sql(" having ").condition(select.having());
        }
    }

    private void windows() {
        List<Window> named = NamedWindows.of(select);
        if (!named.isEmpty()) {
            out.grammar().grouping().windows().named(out, named);
        }
    }

    private void qualify() {
        if (select.qualify() != null) {
            out.sql(" qualify ").condition(select.qualify());
        }
    }

    private void lock() {
        if (select.ending().lock() != null) {
            out.grammar().tables().locks().end(out, select, select.ending().lock());
        }
    }

    private static void page(SqlWriter out, Query query) {
        if (query.ending().isLimited()) {
            out.grammar().selecting().paging().end(out, query);
        }
    }
}
