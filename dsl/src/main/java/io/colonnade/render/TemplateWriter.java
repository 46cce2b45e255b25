package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;

/** Writes SQL of the user's own, with what stands in its places. */
final class TemplateWriter {
    private TemplateWriter() {}

    static SqlWriter write(SqlWriter out, Template template) {
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Text text) {
                out.grammar().names().lexemes().write(out, text);
            } else if (part instanceof Template.Name name) {
                out.qualified(name.parts());
            } else if (part instanceof Template.Collation collation) {
                out.grammar().names().collations().write(out.sql(" collate "), collation.name());
            } else if (part instanceof Template.Place place) {
                argument(out, template.form(), place.argument());
            }
        }
        return out;
    }

    /** Between the commas of a call a value is wanted; in text, a condition stays one, and operands hold together. */
    private static void argument(SqlWriter out, Template.Form form, Expression argument) {
        if (form == Template.Form.CALL) {
            out.standalone(argument);
        } else if (Predicates.is(argument)) {
            boolean whole = Precedence.of(argument) == Precedence.PRIMARY && !(argument instanceof Truth);
            out.sql(whole ? "" : "(").condition(argument).sql(whole ? "" : ")");
        } else if (Precedence.of(argument) == Precedence.PRIMARY) {
            out.standalone(argument);
        } else {
            out.operand(argument, Precedence.PRIMARY);
        }
    }
}
