package io.colonnade.codegen.setting;

import io.colonnade.codegen.name.ClassName;
import io.colonnade.codegen.problem.GenerationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A Java type of the program's own for columns.
 *
 * @param columns patterns of columns; none for those of any name
 * @param databaseTypes patterns of types, as a snapshot has them: {@code varchar(13)}, {@code json}; none for any type
 * @param type the full name of the Java class
 * @param read the method that makes a value from what the database holds: {@code com.acme.Isbn::parse}
 * @param write the method that makes what the database holds from a value: {@code com.acme.Isbn::text}
 */
public record ForcedType(List<String> columns, List<String> databaseTypes, String type, String read, String write) {

    private static final Pattern METHOD = Pattern.compile("([\\w.$]+)::(\\w+)");

    /** Copies the lists, and strips the names. */
    public ForcedType {
        columns = List.copyOf(columns);
        databaseTypes = List.copyOf(databaseTypes);
        type = type.strip();
        read = read.strip();
        write = write.strip();
    }

    void check() {
        Patterns.ofColumns("columns", columns);
        Patterns.ofTables("databaseTypes", databaseTypes);
        if (type.indexOf('.') < 0 || !SourceVersion.isName(type, SourceVersion.RELEASE_17)) {
            throw new GenerationException(SettingProblems.noType(type));
        }
        if (columns.isEmpty() && databaseTypes.isEmpty()) {
            throw new GenerationException(SettingProblems.noPattern(type));
        }
        method("read", read);
        method("write", write);
    }

    /** The class. */
    public ClassName javaType() {
        int dot = type.lastIndexOf('.');
        return new ClassName(type.substring(0, dot), type.substring(dot + 1));
    }

    /** {@link #read}, with the full name of its class. */
    public String reader() {
        return method("read", read);
    }

    /** {@link #write}, with the full name of its class. */
    public String writer() {
        return method("write", write);
    }

    private String method(String setting, String text) {
        Matcher parts = METHOD.matcher(text);
        if (!parts.matches() || !isOwner(parts.group(1)) || !isMethod(parts.group(2))) {
            throw new GenerationException(SettingProblems.noMethod(setting, text, type));
        }
        boolean isShort = parts.group(1).equals(javaType().simpleName());
        return (isShort ? type : parts.group(1)) + "::" + parts.group(2);
    }

    private boolean isOwner(String name) {
        return name.equals(javaType().simpleName())
                || (name.indexOf('.') > 0 && SourceVersion.isName(name, SourceVersion.RELEASE_17));
    }

    private static boolean isMethod(String name) {
        return name.equals("new")
                || (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17));
    }
}
