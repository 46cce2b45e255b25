-- Texts are equal and in order by their code points, blanks at their end included, as on the other databases.

create table author (
  id bigint auto_increment primary key,
  name varchar(100) not null,
  born date,
  mentor_id bigint,
  favourite_id bigint,
  constraint author_mentor_fk foreign key (mentor_id) references author (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table publisher (
  id bigint auto_increment primary key,
  name varchar(100) not null,
  flagship_id bigint,
  constraint publisher_name_uk unique (name)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table book (
  id bigint auto_increment primary key,
  title varchar(200) not null,
  author_id bigint,
  price numeric(10, 2) not null,
  pages integer not null,
  subtitle varchar(200),
  editor_id bigint,
  publisher_id bigint,
  format enum('hardcover', 'paperback', 'e-book') default 'paperback' not null,
  in_print tinyint(1) default true not null,
  published date,
  isbn uuid,
  rating double,
  details json,
  constraint book_author_fk foreign key (author_id) references author (id),
  constraint book_editor_fk foreign key (editor_id) references author (id),
  constraint book_publisher_fk foreign key (publisher_id) references publisher (id),
  constraint book_isbn_uk unique (isbn),
  constraint book_price_ck check (price >= 0)
) default character set utf8mb4 collate utf8mb4_nopad_bin
  comment = 'a title the shop can sell';

alter table author add constraint author_favourite_fk foreign key (favourite_id) references book (id);
alter table publisher add constraint publisher_flagship_fk foreign key (flagship_id) references book (id);
create index book_title_ix on book (title);

create table customer (
  id bigint auto_increment primary key,
  email varchar(200) not null,
  joined timestamp(6) default current_timestamp(6) not null,
  constraint customer_email_uk unique (email)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table `order` (
  id bigint auto_increment primary key,
  customer_id bigint not null,
  placed timestamp(6) not null,
  status varchar(20) default 'open' not null,
  constraint order_customer_fk foreign key (customer_id) references customer (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table order_line (
  order_id bigint not null,
  line integer not null,
  book_id bigint not null,
  price numeric(10, 2) not null,
  quantity integer default 1 not null,
  total numeric(12, 2) generated always as (price * quantity) stored,
  constraint order_line_pk primary key (order_id, line),
  constraint order_line_order_fk foreign key (order_id) references `order` (id),
  constraint order_line_book_fk foreign key (book_id) references book (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table review (
  book_id bigint not null,
  customer_id bigint not null,
  stars smallint not null,
  body longtext,
  constraint review_pk primary key (book_id, customer_id),
  constraint review_book_fk foreign key (book_id) references book (id),
  constraint review_customer_fk foreign key (customer_id) references customer (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table preference (
  id bigint auto_increment primary key,
  theme varchar(20) default 'light' not null,
  page_size integer default 20 not null,
  nickname varchar(40)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create view priced_book as
  select b.title, b.price, a.name as author from book b left join author a on a.id = b.author_id;
