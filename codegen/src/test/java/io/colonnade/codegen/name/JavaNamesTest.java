package io.colonnade.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "author_id, authorId",
        "AUTHOR_ID, authorId",
        "authorId, authorId",
        "AuthorId, authorId",
        "ISBN, isbn",
        "isbnNumber, isbnNumber",
        "line_1, line1",
        "__x__y__, xY",
        "first name, firstName",
        "e-mail, eMail",
        "2nd_line, _2ndLine",
        "größe, größe",
        "naïve_Name, naïveName",
        "書名, 書名",
        "a$b, aB",
        "%, unnamed",
        "_, unnamed",
        "class, class_",
        "Class, class_",
        "true, true_",
        "null, null_",
        "record, record_",
        "yield, yield_",
        "var, var_",
        "goto, goto_",
        "hash_code, hashCode_",
        "to_string, toString_",
        "get_class, getClass_",
        "wait, wait_",
        "equals, equals_",
        "io, io_",
        "row, row",
        "values, values",
    })
    void namesFields(String column, String field) {
        assertThat(JavaNames.field(column)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "book, Book, BOOK",
        "order, Order, ORDER",
        "order_line, OrderLine, ORDER_LINE",
        "ORDER_LINE, OrderLine, ORDER_LINE",
        "orderLine, OrderLine, ORDER_LINE",
        "orderLine2, OrderLine2, ORDER_LINE2",
        "books, Books, BOOKS",
        "class, Class, CLASS",
        "1, _1, _1",
        "2nd-line, _2ndLine, _2ND_LINE",
        "größe, Grosse, GROSSE",
        "Straße, Strasse, STRASSE",
        "naïve, Naive, NAIVE",
        "書, U66f8, U66F8",
        "'$', Unnamed, UNNAMED",
    })
    void namesTypesAndConstants(String table, String type, String constant) {
        assertThat(JavaNames.type(table)).isEqualTo(type);
        assertThat(JavaNames.constant(table)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"audit, audit", "Sales_EU, sales_eu", "class, class_", "2024, _2024", "my-app, my_app", "ÄÖ, ao"})
    void namesPackages(String schema, String part) {
        assertThat(JavaNames.packagePart(schema)).isEqualTo(part);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(JavaNames.field("ISBN_ID")).isEqualTo("isbnId");
            assertThat(JavaNames.constant("isbn_id")).isEqualTo("ISBN_ID");
            assertThat(JavaNames.type("isbn_id")).isEqualTo("IsbnId");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.shop.db", "db", "a.b_c.d2"})
    void acceptsPackages(String name) {
        assertThat(PackageNames.checked(name)).isEqualTo(name);
    }
}
