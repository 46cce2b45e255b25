package com.acme.shop;

import org.jspecify.annotations.NullMarked;

@NullMarked
public record Isbn(String digits) {

    public static Isbn parse(String text) {
        return new Isbn(text.replace("-", ""));
    }

    public String text() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
