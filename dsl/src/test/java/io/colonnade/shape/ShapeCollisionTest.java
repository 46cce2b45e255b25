package io.colonnade.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Logical;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.ast.Quantified;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Template;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two statements have one shape only when they are one tree but for their values. Every small statement of the pieces
 * below is made, so that the same few tokens are met in every place where they could be mistaken for others.
 */
class ShapeCollisionTest {
    private static final TableRef BOOK = new TableRef(null, "book", null, List::of);
    private static final TableSource FROM = new NamedTable(BOOK);
    private static final ColumnRef ID = new ColumnRef(BOOK, "id");
    private static final Param FIVE = new Param(SqlTypes.BIGINT, 5L);
    private static final int CLAUSES = 1 << 7;

    private final Map<Shape, Statement> seen = new HashMap<>();
    private int statements;

    @Test
    void aClauseOfASubqueryIsNoClauseOfTheOuterQuery() {
        for (int inside = 0; inside < CLAUSES; inside++) {
            SelectStatement inner = clauses(SelectStatement.of(false, items(ID)).from(FROM), inside);
            for (int outside = 0; outside < CLAUSES; outside++) {
                for (SelectStatement start : starts(inner)) {
                    check(clauses(start, outside));
                }
            }
        }
        assertThat(statements).isEqualTo(CLAUSES * CLAUSES * 7);
    }

    @Test
    void expressionsThatDifferInStructureHaveShapesThatDiffer() {
        List<Expression> simple = grown(List.of(ID, FIVE));
        List<Expression> some = new ArrayList<>();
        for (int index = 0; index < simple.size(); index += 2) {
            some.add(simple.get(index));
        }
        for (Expression expression : grown(some)) {
            check(SelectStatement.of(false, items(ID)).where(expression));
            check(SelectStatement.of(false, items(ID)).groupBy(List.of(expression, ID)));
            check(SelectStatement.of(false, items(ID))
                    .groupBy(List.of(expression))
                    .having(ID));
        }
        assertThat(statements).isGreaterThan(9_000);
    }

    private void check(Statement statement) {
        statements++;
        Statement withoutValues = SlotRewriter.rewrite(statement, ListPlaces.ONE);
        Statement earlier =
                seen.putIfAbsent(ShapeWalk.of(statement, ListPlaces.ONE).shape().trimmed(), withoutValues);
        if (earlier != null && !earlier.equals(withoutValues)) {
            throw new AssertionError("one shape for two statements:\n" + earlier + "\n" + withoutValues);
        }
    }

    private static List<SelectStatement> starts(SelectStatement inner) {
        SelectStatement plain = SelectStatement.of(false, items(ID));
        TableRef alias = TableRef.derived("d");
        return List.of(
                SelectStatement.of(false, items(new ScalarQuery(inner))).from(FROM),
                plain.from(new DerivedTable(inner, alias)),
                plain.from(FROM).join(new Join(Join.Kind.CROSS, new DerivedTable(inner, alias), null)),
                plain.from(FROM).where(new Exists(inner)),
                plain.from(FROM).groupBy(List.of(new ScalarQuery(inner))),
                plain.from(FROM).having(new InQuery(ID, inner, false)),
                plain.from(FROM).orderedBy(List.of(sorted(new ScalarQuery(inner)))));
    }

    private static SelectStatement clauses(SelectStatement start, int bits) {
        SelectStatement made = start;
        made = has(bits, 0) ? made.join(new Join(Join.Kind.INNER, FROM, ID)) : made;
        made = has(bits, 1) ? made.where(ID) : made;
        made = has(bits, 2) ? made.groupBy(List.of(ID)) : made;
        made = has(bits, 3) ? made.having(ID) : made;
        made = has(bits, 4) ? made.orderedBy(List.of(sorted(ID))) : made;
        made = has(bits, 5) ? made.ending(made.ending().limit(FIVE)) : made;
        return has(bits, 6) ? made.ending(made.ending().offset(FIVE)) : made;
    }

    /** Every node over every pair of the given ones. */
    private static List<Expression> grown(List<Expression> small) {
        List<Expression> grown = new ArrayList<>(small);
        ListParam list = new ListParam(SqlTypes.BIGINT, List.of(1L));
        for (Expression one : small) {
            grown.add(new Not(one));
            grown.add(Operation.of(Operator.NEGATE, one));
            grown.add(new InList(one, list, false));
            grown.add(Aggregate.of(AggregateFunction.COUNT, null, one));
            grown.add(new FunctionCall(Function.ABS, SqlTypes.BIGINT, List.of(one)));
            grown.add(new CaseWhen(List.of(new CaseWhen.Branch(one, one)), null));
            grown.add(new Quantified(true, one));
            grown.add(new Quantified(false, one));
            grown.addAll(templates(new Template.Place(one)));
            grown.add(new JsonAccess(JsonAccess.Form.TEXT, one, List.of()));
            grown.add(new JsonAccess(JsonAccess.Form.JSON, one, List.of(new JsonAccess.Key("0"))));
            grown.add(new JsonAccess(JsonAccess.Form.JSON, one, List.of(new JsonAccess.Index(0))));
            for (Expression two : small) {
                grown.add(Operation.of(Operator.PLUS, one, two));
                grown.add(Operation.of(Operator.BETWEEN, one, two, one));
                grown.add(new FunctionCall(Function.COALESCE, SqlTypes.BIGINT, List.of(one, two)));
                grown.add(new Logical(Logical.Connective.AND, List.of(one, two)));
                grown.add(new Logical(Logical.Connective.AND, List.of(one, two, two)));
                RowValue row = new RowValue(List.of(one, two), false);
                grown.add(Operation.of(Operator.EQUAL, row, row));
                grown.add(new InRows(row, List.of(row, row), false));
                grown.add(new CaseWhen(List.of(new CaseWhen.Branch(one, two)), one));
                grown.addAll(templates(new Template.Place(one), new Template.Place(two)));
                grown.add(new CaseWhen(List.of(new CaseWhen.Branch(one, one), new CaseWhen.Branch(two, one)), null));
            }
        }
        return grown;
    }

    /** The places among texts, names and collations of the same words. */
    private static List<Template> templates(Template.Part... places) {
        List<Template> templates = new ArrayList<>();
        for (Template.Form form : Template.Form.values()) {
            for (Template.Part part : List.of(
                    new Template.Text(Template.Lexeme.WORDS, "a"),
                    new Template.Text(Template.Lexeme.BACKTICKED, "a"),
                    new Template.Name(List.of("a")),
                    new Template.Name(List.of("a", "a")),
                    new Template.Collation("a"))) {
                List<Template.Part> parts = new ArrayList<>(List.of(places));
                parts.add(0, part);
                templates.add(new Template(form, parts));
                parts.add(part);
                templates.add(new Template(form, parts));
            }
        }
        return templates;
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }

    private static SortKey sorted(Expression expression) {
        return new SortKey(expression, SqlTypes.BIGINT, false, SortKey.Nulls.LAST, false);
    }

    private static Items items(Expression expression) {
        return Items.of(new SelectItem(expression, SqlTypes.BIGINT, null, Claim.NULLABLE));
    }
}
