package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.name.Renaming;
import io.colonnade.codegen.problem.GenerationException;
import java.util.ArrayList;
import java.util.List;

/** The settings that say what tables and columns are called: {@code tbl_* = *}, {@code *.titel = title}. */
final class NameRules implements Renaming {

    private static final String BECOMES = "=";

    private final List<Rule> tables;
    private final List<Rule> columns;

    private NameRules(List<Rule> tables, List<Rule> columns) {
        this.tables = tables;
        this.columns = columns;
    }

    /**
     * The rules, the first of which that fits a name counts.
     *
     * @throws GenerationException when one cannot be a rule
     */
    static NameRules of(Settings settings) {
        return new NameRules(rules(Setting.TABLE_NAMES, settings), rules(Setting.COLUMN_NAMES, settings));
    }

    private static List<Rule> rules(Setting setting, Settings settings) {
        List<Rule> rules = new ArrayList<>();
        for (String text : settings.said(setting)) {
            int at = text.lastIndexOf(BECOMES);
            String pattern = text.substring(0, Math.max(at, 0)).strip();
            String name = text.substring(at + 1).strip();
            if (pattern.isEmpty() || name.isEmpty() || name.indexOf('*') != name.lastIndexOf('*')) {
                throw new GenerationException(SettingProblems.noRule(setting.text(), text.strip()));
            }
            if (name.contains("*") && !pattern.contains("*")) {
                throw new GenerationException(SettingProblems.noStar(setting.text(), text.strip()));
            }
            rules.add(new Rule(Patterns.of(setting, List.of(pattern)), name));
        }
        return rules;
    }

    @Override
    public String table(QualifiedName table) {
        return renamed(tables, Spelling.table(table), table.name());
    }

    @Override
    public String column(QualifiedName table, String column) {
        return renamed(columns, Spelling.column(table, column), column);
    }

    private static String renamed(List<Rule> rules, String spelled, String name) {
        for (Rule rule : rules) {
            String star = rule.pattern.lastStar(spelled);
            if (star != null) {
                String renamed = rule.name.replace("*", star);
                return renamed.isEmpty() ? name : renamed;
            }
        }
        return name;
    }

    /** A sentence for each rule that fitted nothing. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        tables.forEach(rule -> warnings.addAll(rule.pattern.warnings("table")));
        columns.forEach(rule -> warnings.addAll(rule.pattern.warnings("column")));
        return warnings;
    }

    /** What fits the pattern is called so; a star in the name is what the pattern's last star stands for. */
    private record Rule(Patterns pattern, String name) {}
}
