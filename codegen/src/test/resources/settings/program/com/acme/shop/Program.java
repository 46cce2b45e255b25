package com.acme.shop;

import static com.acme.shop.db.Author.AUTHOR;
import static com.acme.shop.db.Book.BOOK;
import static com.acme.shop.db.BookCount.BOOK_COUNT;
import static com.acme.shop.db.Branch.BRANCH;
import static com.acme.shop.db.Loan.LOAN;
import static com.acme.shop.db.ShelfMark.SHELF_MARK;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;

import com.acme.shop.db.AuthorId;
import com.acme.shop.db.BookId;
import com.acme.shop.db.BookRecord;
import com.acme.shop.db.BranchRecord;
import com.acme.shop.db.NewAuthor;
import com.acme.shop.db.NewBook;
import com.acme.shop.db.NewLoan;
import com.acme.shop.db.NewShelfMark;
import io.colonnade.error.StaleRowException;
import io.colonnade.jdbc.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes rows with types of the program's own, and reads them again. */
public final class Program {

    private Program() {}

    public static List<Object> run(Database db) {
        db.verify(AUTHOR, BRANCH, BOOK, LOAN, SHELF_MARK, BOOK_COUNT);
        AuthorId herbert = new AuthorId(7);
        LocalDate day = LocalDate.of(2024, 2, 29);
        BookId dune = new BookId(42);
        Isbn isbn = new Isbn("9780441013593");
        insertInto(AUTHOR).values(NewAuthor.name("Herbert").id(herbert)).execute(db);
        NewBook book = NewBook.authorId(herbert).isbn(isbn).id(dune).details(new Details(412));
        insertInto(BOOK).values(book).execute(db);
        insertInto(SHELF_MARK).values(NewShelfMark.bookId(dune).mark("A 1")).execute(db);
        insertInto(LOAN).values(NewLoan.bookId(dune).lentOn(day)).execute(db);

        List<Object> read = new ArrayList<>();
        read.add(select(BOOK)
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .join(LOAN)
                .on(LOAN.bookId.eq(BOOK.id))
                .where(BOOK.isbn.eq(isbn), AUTHOR.id.in(List.of(herbert)))
                .fetchOne(db));
        BookRecord known = BOOK.byKey(dune).fetchOne(db);
        BranchRecord branch = select(BRANCH).from(BRANCH).fetchOne(db);
        BookRecord changed = new BookRecord(
                known.id(), known.authorId(), known.isbn(), isbn, null, branch.id(), known.version());
        BOOK.update(changed).execute(db);
        BookRecord now = BOOK.byKey(dune).fetchOne(db);
        read.add(now);
        read.add(select(BRANCH).from(BOOK).join(BRANCH).onKey().fetchOne(db));
        try {
            BOOK.update(changed).execute(db);
        } catch (StaleRowException stale) {
            read.add(stale.getMessage());
        }
        read.add(BOOK_COUNT.byKey(7L).fetchOne(db));
        LOAN.deleteByKey(dune, day).execute(db);
        SHELF_MARK.deleteByKey(dune).execute(db);
        BOOK.delete(now).execute(db);
        read.add(BOOK.byKey(dune).fetchOptional(db));
        return read;
    }
}
