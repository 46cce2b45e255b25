package com.acme.shop;

import static com.acme.shop.db.BookNumbers.BOOK_NUMBERS;
import static com.acme.shop.db.shop.Tickets.TICKETS;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;

import io.colonnade.jdbc.Database;
import java.util.ArrayList;
import java.util.List;

/** Asks every sequence of the schema. */
public final class Program {

    private Program() {}

    public static List<Object> run(Database db) {
        List<Object> read = new ArrayList<>();
        read.add(select(row(BOOK_NUMBERS.nextValue(), TICKETS.nextValue())).fetchOne(db));
        read.add(select(BOOK_NUMBERS.currentValue()).fetchOne(db));
        return read;
    }
}
