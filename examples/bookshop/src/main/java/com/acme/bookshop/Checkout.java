package com.acme.bookshop;

import static com.acme.bookshop.db.Book.BOOK;
import static com.acme.bookshop.db.Customer.CUSTOMER;
import static com.acme.bookshop.db.Order.ORDER;
import static com.acme.bookshop.db.OrderLine.ORDER_LINE;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;

import com.acme.bookshop.db.NewOrder;
import com.acme.bookshop.db.NewOrderLine;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Where customers pay.
 *
 * @param db the database; each order is one transaction
 */
record Checkout(Database db) {

    /** Some copies of a book. */
    record Item(String title, int copies) {
        @Override
        public String toString() {
            return copies + " x " + title;
        }
    }

    /** The customer has less money than the books cost. */
    static final class CannotPay extends Exception {
        private static final long serialVersionUID = 1L;

        CannotPay(BigDecimal sum, BigDecimal purse) {
            super("the books cost " + sum + ", the purse holds " + purse);
        }
    }

    /** Writes an order down and gives its sum; what throws inside of a transaction rolls it back. */
    BigDecimal order(String email, BigDecimal purse, List<Item> items) throws CannotPay {
        return db.transactionResult(tx -> {
            long order = newOrder(tx, email);
            BigDecimal sum = BigDecimal.ZERO;
            for (int line = 1; line <= items.size(); line++) {
                sum = sum.add(newLine(tx, order, line, items.get(line - 1)));
            }
            if (sum.compareTo(purse) > 0) {
                throw new CannotPay(sum, purse);
            }
            return sum;
        });
    }

    private static long newOrder(Executor tx, String email) {
        long customer = select(CUSTOMER.id)
                .from(CUSTOMER)
                .where(CUSTOMER.email.eq(email))
                .fetchOne(tx);
        return insertInto(ORDER)
                .values(NewOrder.reference(UUID.randomUUID().toString()).customerId(customer))
                .returning(ORDER.id)
                .fetchOne(tx);
    }

    private static BigDecimal newLine(Executor tx, long order, int line, Item item) {
        var book = select(BOOK).from(BOOK).where(BOOK.title.eq(item.title())).fetchOne(tx);
        insertInto(ORDER_LINE)
                .values(NewOrderLine.orderId(order)
                        .line(line)
                        .bookId(book.id())
                        .price(book.price())
                        .quantity(item.copies()))
                .execute(tx);
        return book.price().multiply(BigDecimal.valueOf(item.copies()));
    }

    /** An order and who pays for it. */
    record Bill(long order, Buyer buyer, long lines) {}

    /** A part of a row, which is a record of its own. */
    record Buyer(String name, String email) {}

    /** Rows in rows. */
    static Select<Bill> bills() {
        return select(ORDER.id, row(CUSTOMER.name, CUSTOMER.email).into(Buyer::new), count())
                .into(Bill::new)
                .from(ORDER)
                .join(CUSTOMER)
                .on(ORDER.customerId.eq(CUSTOMER.id))
                .join(ORDER_LINE)
                .on(ORDER_LINE.orderId.eq(ORDER.id))
                .groupBy(ORDER.id, CUSTOMER.name, CUSTOMER.email)
                .orderBy(ORDER.id.asc());
    }
}
