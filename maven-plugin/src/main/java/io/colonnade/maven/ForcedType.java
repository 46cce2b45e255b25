package io.colonnade.maven;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code <forcedType>} of the configuration; Maven sets the fields. */
public final class ForcedType {

    private @Nullable List<String> columns;

    private @Nullable List<String> databaseTypes;

    private @Nullable String type;

    private @Nullable String read;

    private @Nullable String write;

    /** Maven calls this. */
    public ForcedType() {}

    /** Patterns of columns: {@code book.isbn}. */
    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    /** Patterns of types: {@code varchar(13)}. */
    public void setDatabaseTypes(List<String> databaseTypes) {
        this.databaseTypes = databaseTypes;
    }

    /** The class: {@code com.acme.Isbn}. */
    public void setType(String type) {
        this.type = type;
    }

    /** The method that makes a value from what the database holds: {@code Isbn::parse}. */
    public void setRead(String read) {
        this.read = read;
    }

    /** The method that makes what the database holds from a value: {@code Isbn::text}. */
    public void setWrite(String write) {
        this.write = write;
    }

    io.colonnade.codegen.setting.ForcedType setting() {
        return new io.colonnade.codegen.setting.ForcedType(
                OutputMojo.all(columns), OutputMojo.all(databaseTypes), text(type), text(read), text(write));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
