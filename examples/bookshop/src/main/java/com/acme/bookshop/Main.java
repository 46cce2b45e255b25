package com.acme.bookshop;

import static com.acme.bookshop.db.Author.AUTHOR;
import static io.colonnade.Sql.*;

import com.acme.bookshop.db.*;
import io.colonnade.jdbc.Database;
import io.colonnade.migrations.ScratchDatabase;

public final class Main {
    public static void main(String[] a) {
        String e = System.getProperty("bookshop.engine", "h2");
        try (ScratchDatabase s = ScratchDatabase.of(e).migrated("classpath:db/migration/" + e)) {
            Database db = Database.of(s.dataSource());
            long id = insertInto(AUTHOR).values(NewAuthor.name("Ursula")).returning(AUTHOR.id).fetchOne(db);
            System.out.println(select(AUTHOR).from(AUTHOR).fetch(db));
        }
    }
}
