package io.colonnade.codegen.setting;

import io.colonnade.codegen.problem.GenerationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The patterns of one setting, which remember whether they fitted anything. */
final class Patterns {

    private final String setting;
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Collection<String> unused = new TreeSet<>();

    private Patterns(String setting, List<String> texts) {
        this.setting = setting;
        for (String text : texts) {
            if (text.isBlank()) {
                throw new GenerationException(SettingProblems.blankPattern(setting));
            }
            patterns.put(text.strip(), compiled(text.strip()));
        }
        unused.addAll(patterns.keySet());
    }

    /** The patterns of a setting. */
    static Patterns of(Setting setting, List<String> texts) {
        return setting.isOfColumns() ? ofColumns(setting.text(), texts) : ofTables(setting.text(), texts);
    }

    /** Patterns of tables: {@code book}, {@code archive.*}. */
    static Patterns ofTables(String setting, List<String> texts) {
        return new Patterns(setting, texts);
    }

    /** Patterns of columns: {@code book.isbn}, {@code *.created_at}. */
    static Patterns ofColumns(String setting, List<String> texts) {
        for (String text : texts) {
            if (!text.isBlank() && text.indexOf('.') < 0 && text.indexOf('*') < 0) {
                throw new GenerationException(SettingProblems.noColumn(setting, text.strip()));
            }
        }
        return new Patterns(setting, texts);
    }

    private static Pattern compiled(String text) {
        StringBuilder regex = new StringBuilder();
        text.codePoints().forEach(unit -> {
            switch (unit) {
                case '*' -> regex.append("(.*)");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(unit)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether one of them fits; all that do are used. */
    boolean fit(String name) {
        boolean any = false;
        for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
            if (pattern.getValue().matcher(name).matches()) {
                unused.remove(pattern.getKey());
                any = true;
            }
        }
        return any;
    }

    /**
     * What the last star of the first that fits stands for; nothing where that one has no star, null when none fits.
     */
    @Nullable
    String lastStar(String name) {
        for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
            Matcher matcher = pattern.getValue().matcher(name);
            if (matcher.matches()) {
                unused.remove(pattern.getKey());
                return matcher.groupCount() == 0 ? "" : matcher.group(matcher.groupCount());
            }
        }
        return null;
    }

    /** A sentence for each that fitted nothing. */
    List<String> warnings(String things) {
        return unused.stream()
                .map(text -> "The pattern \"" + text + "\" of <" + setting + "> fits no " + things + ".")
                .toList();
    }
}
