package io.colonnade.codegen.setting;

import io.colonnade.codegen.problem.GenerationException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a build says about the generated classes. Patterns are names as a snapshot has them ({@code book},
 * {@code archive.loan}, {@code book.isbn}), in which {@code *} stands for any characters and {@code ?} for one.
 *
 * <pre>{@code
 * Settings.NONE.with(Setting.EXCLUDE_TABLES, List.of("tmp_*"))
 * }</pre>
 *
 * @param patterns those of each setting that is said
 * @param forcedTypes Java types of the program's own; the first that fits a column counts
 */
public record Settings(Map<Setting, List<String>> patterns, List<ForcedType> forcedTypes) {

    /** Nothing is said: every table, with the types that the library has for its columns. */
    public static final Settings NONE = new Settings(Map.of(), List.of());

    /** Copies both; in one order always, as builds compare their texts. */
    public Settings {
        Map<Setting, List<String>> said = new EnumMap<>(Setting.class);
        patterns.forEach((setting, texts) -> {
            if (!texts.isEmpty()) {
                said.put(setting, List.copyOf(texts));
            }
        });
        patterns = Collections.unmodifiableMap(said);
        forcedTypes = List.copyOf(forcedTypes);
    }

    /** These, with other patterns for one setting. */
    public Settings with(Setting setting, List<String> texts) {
        Map<Setting, List<String>> changed = new EnumMap<>(Setting.class);
        changed.putAll(patterns);
        changed.put(setting, texts);
        return new Settings(changed, forcedTypes);
    }

    /** These, with other forced types. */
    public Settings withForcedTypes(List<ForcedType> types) {
        return new Settings(patterns, types);
    }

    /**
     * Refuses what cannot be right, whatever the schema.
     *
     * @throws GenerationException when a pattern or a forced type cannot be one
     */
    public void check() {
        for (Setting setting : Setting.values()) {
            if (setting != Setting.TABLE_NAMES && setting != Setting.COLUMN_NAMES) {
                patterns(setting);
            }
        }
        NameRules.of(this);
        forcedTypes.forEach(ForcedType::check);
    }

    List<String> said(Setting setting) {
        return patterns.getOrDefault(setting, List.of());
    }

    Patterns patterns(Setting setting) {
        return Patterns.of(setting, said(setting));
    }
}
