package io.colonnade.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A foreign key of a generated table, for tools that read class files. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(ForeignKeysInfo.class)
@Target(ElementType.TYPE)
public @interface ForeignKeyInfo {
    /** The constraint's name in the database. */
    String name();

    /** The Java names of the columns that refer. */
    String[] columns();

    /** The generated class of the table referred to. */
    Class<?> references();

    /** The Java names of the columns referred to, in the order of {@link #columns}. */
    String[] referenced();
}
