package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.verify;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SelectTest {
    @Test
    void one_column() {
        verify(select(BOOK.title).from(BOOK).where(BOOK.price.lt(7)).orderBy(BOOK.title.asc()))
                .sql("select \"book\".\"title\" from \"book\" where \"book\".\"price\" < ? order by \"book\".\"title\"")
                .binds(new BigDecimal(7))
                .rows("100% wool_[!\\]", "Persuasion");
    }
}
