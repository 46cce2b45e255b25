-- Points in time are written in UTC, as MariaDB reads no offsets.
set time_zone = '+00:00';

insert into author (id, name, born, mentor_id) values
  (1, 'Jane Austen', date '1775-12-16', null),
  (2, 'Frank Herbert', date '1920-10-08', null),
  (3, 'Ursula K. Le Guin', date '1929-10-21', 2),
  (4, 'Ted Chiang', null, 3);
alter table author auto_increment = 100;

insert into publisher (name) values ('Ace'), ('Chilton'), ('Tor');

insert into book (id, title, author_id, price, pages, subtitle, editor_id, publisher_id, format, in_print, published, isbn, rating) values
  (1, 'Emma', 1, 7.50, 474, null, null, null, 'paperback', true, date '1815-12-23', '11111111-1111-1111-1111-111111111111', 4.0),
  (2, 'Persuasion', 1, 6.25, 249, null, null, null, 'e-book', true, date '1817-12-20', null, null),
  (3, 'Dune', 2, 9.99, 412, 'A novel', 3, 2, 'hardcover', true, date '1965-08-01', '33333333-3333-3333-3333-333333333333', 4.25),
  (4, 'The Dispossessed', 3, 12.00, 387, 'An ambiguous utopia', null, 1, 'paperback', true, date '1974-05-01', null, 4.5),
  (5, 'Exhalation', 4, 15.80, 368, 'Stories', null, null, 'hardcover', false, date '2019-05-07', null, 4.25),
  (6, '100% wool_[!\\]', null, 3.00, 48, null, null, null, 'paperback', false, null, null, null);
alter table book auto_increment = 100;
update author set favourite_id = 1 where id = 3;
update publisher set flagship_id = 3 where name = 'Chilton';

insert into customer (id, email, joined) values
  (1, 'ann@example.org', timestamp '2024-01-15 09:30:00'),
  (2, 'bob@example.org', timestamp '2024-03-01 04:59:59'),
  (3, 'zoë@example.org', timestamp '2025-06-01 00:00:00');
alter table customer auto_increment = 100;

insert into `order` (id, customer_id, placed, status) values
  (1, 1, timestamp '2024-03-01 09:00:00', 'paid'),
  (2, 1, timestamp '2024-04-01 09:00:00', 'open'),
  (3, 2, timestamp '2024-04-02 09:00:00', 'open');
alter table `order` auto_increment = 100;

insert into order_line (order_id, line, book_id, price, quantity) values
  (1, 1, 3, 9.99, 2),
  (1, 2, 1, 7.50, 1),
  (2, 1, 4, 12.00, 1),
  (3, 1, 3, 9.49, 3);

insert into review (book_id, customer_id, stars, body) values
  (3, 1, 5, 'Spice!'),
  (3, 2, 4, null),
  (1, 1, 3, 'Nice.');

insert into digit (n) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
