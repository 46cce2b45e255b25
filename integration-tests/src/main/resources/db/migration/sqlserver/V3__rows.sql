insert into author (id, name, born, mentor_id) values
  (1, N'Jane Austen', '1775-12-16', null),
  (2, N'Frank Herbert', '1920-10-08', null),
  (3, N'Ursula K. Le Guin', '1929-10-21', 2),
  (4, N'Ted Chiang', null, 3);
alter sequence author_id restart with 100;

insert into publisher (id, name) values (1, N'Ace'), (2, N'Chilton'), (3, N'Tor');
alter sequence publisher_id restart with 4;

insert into book (id, title, author_id, price, pages, subtitle, editor_id, publisher_id, format, in_print, published, isbn, rating) values
  (1, N'Emma', 1, 7.50, 474, null, null, null, N'paperback', 1, '1815-12-23', '11111111-1111-1111-1111-111111111111', 4.0),
  (2, N'Persuasion', 1, 6.25, 249, null, null, null, N'e-book', 1, '1817-12-20', null, null),
  (3, N'Dune', 2, 9.99, 412, N'A novel', 3, 2, N'hardcover', 1, '1965-08-01', '33333333-3333-3333-3333-333333333333', 4.25),
  (4, N'The Dispossessed', 3, 12.00, 387, N'An ambiguous utopia', null, 1, N'paperback', 1, '1974-05-01', null, 4.5),
  (5, N'Exhalation', 4, 15.80, 368, N'Stories', null, null, N'hardcover', 0, '2019-05-07', null, 4.25),
  (6, N'100% wool_[!\]', null, 3.00, 48, null, null, null, N'paperback', 0, null, null, null);
alter sequence book_id restart with 100;
update author set favourite_id = 1 where id = 3;
update publisher set flagship_id = 3 where name = N'Chilton';

insert into customer (id, email, joined) values
  (1, N'ann@example.org', '2024-01-15T10:30:00+01:00'),
  (2, N'bob@example.org', '2024-02-29T23:59:59-05:00'),
  (3, N'zoë@example.org', '2025-06-01T00:00:00+00:00');
alter sequence customer_id restart with 100;

insert into [order] (id, customer_id, placed, status) values
  (1, 1, '2024-03-01T09:00:00+00:00', N'paid'),
  (2, 1, '2024-04-01T09:00:00+00:00', N'open'),
  (3, 2, '2024-04-02T09:00:00+00:00', N'open');
alter sequence order_id restart with 100;

insert into order_line (order_id, line, book_id, price, quantity) values
  (1, 1, 3, 9.99, 2),
  (1, 2, 1, 7.50, 1),
  (2, 1, 4, 12.00, 1),
  (3, 1, 3, 9.49, 3);

insert into review (book_id, customer_id, stars, body) values
  (3, 1, 5, N'Spice!'),
  (3, 2, 4, null),
  (1, 1, 3, N'Nice.');

insert into digit (n) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
