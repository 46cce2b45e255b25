package com.acme.shop;

import static com.acme.shop.db.Book.BOOK;
import static com.acme.shop.db.Discount.discount;
import static com.acme.shop.db.Greeting.greeting;
import static com.acme.shop.db.OddName.oddName;
import static com.acme.shop.db.Twice.twice;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;

import io.colonnade.jdbc.Database;
import io.colonnade.type.SqlTypes;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Calls every function of the schema. */
public final class Program {

    private Program() {}

    public static List<Object> run(Database db) {
        List<Object> read = new ArrayList<>();
        read.add(select(discount(BOOK.price, value(25)), greeting()).from(BOOK).orderBy(BOOK.id.asc()).fetch(db));
        read.add(select(row(
                        twice(value(SqlTypes.BIGINT_UNSIGNED, BigInteger.TEN)),
                        oddName(value("b"), value(LocalDate.of(2024, 2, 29)))))
                .fetchOne(db));
        return read;
    }
}
