package com.acme.bookshop;

import com.acme.bookshop.console.Page;

/** Opens the shop, fills the shelves and shows it around; on an ephemeral H2 by default, see {@link Shop}. */
public final class Main {

    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        Page page = Page.onStandardOutput();
        try (Shop shop = Shop.open()) {
            page.title("The bookshop, on " + shop.name());
            new Tour(shop.database(), page).run();
        }
    }
}
