create table customer (
  id         bigint auto_increment,
  name       varchar(100) not null,
  email      varchar(200) not null,
  newsletter tinyint(1) default false not null,
  joined_at  timestamp(6) default current_timestamp(6) not null,
  constraint customer_pk primary key (id),
  constraint customer_email_uk unique (email)
) default character set utf8mb4 collate utf8mb4_0900_bin comment 'someone who has an account';

create table review (
  id          bigint auto_increment,
  book_id     bigint not null,
  customer_id bigint not null,
  stars       smallint not null comment 'from 1, bad, to 5, wonderful',
  body        text,
  constraint review_pk primary key (id),
  constraint review_book_fk foreign key (book_id) references book (id),
  constraint review_customer_fk foreign key (customer_id) references customer (id),
  constraint review_book_customer_uk unique (book_id, customer_id),
  constraint review_stars_ck check (stars between 1 and 5)
) default character set utf8mb4 collate utf8mb4_0900_bin comment 'what a customer thinks of a book';

create table `order` (
  id          bigint auto_increment,
  reference   varchar(36) not null comment 'what we tell the customer, as ids are easy to guess',
  customer_id bigint not null,
  placed_at   timestamp(6) default current_timestamp(6) not null,
  shipped_at  timestamp(6) null comment 'empty while the parcel is in the shop',
  constraint order_pk primary key (id),
  constraint order_reference_uk unique (reference),
  constraint order_customer_fk foreign key (customer_id) references customer (id)
) default character set utf8mb4 collate utf8mb4_0900_bin comment 'what a customer bought at one time';

create table order_line (
  order_id bigint not null,
  line     integer not null,
  book_id  bigint not null,
  quantity integer default 1 not null,
  price    numeric(10, 2) not null comment 'of one copy, on the day of the order',
  constraint order_line_pk primary key (order_id, line),
  constraint order_line_order_fk foreign key (order_id) references `order` (id),
  constraint order_line_book_fk foreign key (book_id) references book (id),
  constraint order_line_quantity_ck check (quantity > 0)
) default character set utf8mb4 collate utf8mb4_0900_bin comment 'some copies of one book in an order';
