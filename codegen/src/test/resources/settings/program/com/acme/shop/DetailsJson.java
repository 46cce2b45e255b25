package com.acme.shop;

import io.colonnade.type.Json;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class DetailsJson {

    private DetailsJson() {}

    public static Details read(Json json) {
        return new Details(Integer.parseInt(json.text().replaceAll("\\D", "")));
    }

    public static Json write(Details details) {
        return new Json("{\"pages\": " + details.pages() + "}");
    }
}
