create table author (
  id bigint auto_increment primary key,
  name varchar(100) not null,
  born date,
  mentor_id bigint,
  constraint author_mentor_fk foreign key (mentor_id) references author (id)
);
create table publisher (
  id bigint auto_increment primary key,
  name varchar(100) not null,
  constraint publisher_name_uk unique (name)
);
create table book (
  id bigint auto_increment primary key,
  title varchar(200) not null,
  subtitle varchar(200),
  author_id bigint not null,
  publisher_id bigint,
  format enum('hardcover', 'paperback', 'e-book') not null comment 'how it is bound',
  price numeric(10, 2) not null,
  pages integer not null,
  in_print boolean default true not null,
  published date,
  isbn uuid,
  details json,
  constraint book_author_fk foreign key (author_id) references author (id),
  constraint book_publisher_fk foreign key (publisher_id) references publisher (id),
  constraint book_isbn_uk unique (isbn),
  constraint book_price_ck check (price >= 0)
) comment 'a title the shop can sell';
create index book_title_ix on book (title);
create table customer (
  id bigint auto_increment primary key,
  email varchar(200) not null,
  joined timestamp default current_timestamp not null
);
create table `order` (
  id bigint auto_increment primary key,
  customer_id bigint not null,
  placed timestamp not null,
  status varchar(20) default 'open' not null,
  constraint order_customer_fk foreign key (customer_id) references customer (id)
);
create table order_line (
  order_id bigint not null,
  line integer not null,
  book_id bigint not null,
  quantity integer default 1 not null,
  price numeric(10, 2) not null,
  total numeric(12, 2) generated always as (price * quantity),
  constraint order_line_pk primary key (order_id, line),
  constraint order_line_order_fk foreign key (order_id) references `order` (id),
  constraint order_line_book_fk foreign key (book_id) references book (id)
);
create table review (
  book_id bigint not null,
  customer_id bigint not null,
  stars smallint not null,
  body text,
  constraint review_pk primary key (book_id, customer_id),
  constraint review_book_fk foreign key (book_id) references book (id),
  constraint review_customer_fk foreign key (customer_id) references customer (id)
);
create table tag (
  id bigint auto_increment primary key,
  label varchar(30)
);
