package io.colonnade.codegen.name;

/** The name of a generated class. */
public record ClassName(String packageName, String simpleName) {

    /** The full name. */
    public String qualified() {
        return packageName + "." + simpleName;
    }
}
