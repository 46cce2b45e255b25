package io.colonnade.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A generated column, for tools that read class files. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ColumnInfo {
    /** The column's name in the database. */
    String name();

    /** Whether the database allows null in it. */
    boolean nullable() default false;
}
