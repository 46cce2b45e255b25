package io.colonnade.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A generated table or view, for tools that read class files. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TableInfo {
    /** The schema's name; empty when it is the source's default schema. */
    String schema() default "";

    /** The table's name in the database. */
    String name();

    /** The Java names of the primary key's columns, in the key's order; empty when there is no key. */
    String[] primaryKey() default {};

    /** The Java names of the columns in which the database allows null. */
    String[] nullable() default {};

    /** The databases that the class was generated from. */
    String[] dialects() default {};
}
