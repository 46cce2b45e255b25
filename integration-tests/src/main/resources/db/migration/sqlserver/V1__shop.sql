-- Keys come from sequences, as an identity column refuses a value that a statement gives it.
-- Texts are equal and in order by their code points; blanks at their end do not count, whatever the collation.
-- JSON is a text without a check: before 2022, isjson() knows objects and arrays only, and JSON may be a bare value.
-- A label of an enum is a text with a check, so labels are in the order of the alphabet.

create sequence author_id start with 1;
create sequence publisher_id start with 1;
create sequence book_id start with 1;
create sequence customer_id start with 1;
create sequence order_id start with 1;
create sequence preference_id start with 1;

create table author (
  id bigint default next value for author_id primary key,
  name nvarchar(100) collate Latin1_General_100_BIN2 not null,
  born date,
  mentor_id bigint,
  favourite_id bigint,
  constraint author_mentor_fk foreign key (mentor_id) references author (id)
);

create table publisher (
  id bigint default next value for publisher_id primary key,
  name nvarchar(100) collate Latin1_General_100_BIN2 not null,
  flagship_id bigint,
  constraint publisher_name_uk unique (name)
);

create table book (
  id bigint default next value for book_id primary key,
  title nvarchar(200) collate Latin1_General_100_BIN2 not null,
  author_id bigint,
  price decimal(10, 2) not null,
  pages integer not null,
  subtitle nvarchar(200) collate Latin1_General_100_BIN2,
  editor_id bigint,
  publisher_id bigint,
  format nvarchar(20) collate Latin1_General_100_BIN2 default N'paperback' not null,
  constraint book_format_ck check (format in (N'hardcover', N'paperback', N'e-book')),
  in_print bit default 1 not null,
  published date,
  isbn uniqueidentifier,
  rating float,
  details nvarchar(max) collate Latin1_General_100_BIN2,
  constraint book_author_fk foreign key (author_id) references author (id),
  constraint book_editor_fk foreign key (editor_id) references author (id),
  constraint book_publisher_fk foreign key (publisher_id) references publisher (id),
  constraint book_price_ck check (price >= 0)
);

alter table author add constraint author_favourite_fk foreign key (favourite_id) references book (id);
alter table publisher add constraint publisher_flagship_fk foreign key (flagship_id) references book (id);
create index book_title_ix on book (title);
-- A unique constraint would take one null only.
create unique index book_isbn_uk on book (isbn) where isbn is not null;
exec sp_addextendedproperty N'MS_Description', N'a title the shop can sell', N'schema', N'dbo', N'table', N'book';

create table customer (
  id bigint default next value for customer_id primary key,
  email nvarchar(200) collate Latin1_General_100_BIN2 not null,
  joined datetimeoffset(6) default sysdatetimeoffset() not null,
  constraint customer_email_uk unique (email)
);

create table [order] (
  id bigint default next value for order_id primary key,
  customer_id bigint not null,
  placed datetimeoffset(6) not null,
  status nvarchar(20) collate Latin1_General_100_BIN2 default N'open' not null,
  constraint order_customer_fk foreign key (customer_id) references customer (id)
);

create table order_line (
  order_id bigint not null,
  line integer not null,
  book_id bigint not null,
  price decimal(10, 2) not null,
  quantity integer default 1 not null,
  total as cast(price * quantity as decimal(12, 2)) persisted,
  constraint order_line_pk primary key (order_id, line),
  constraint order_line_order_fk foreign key (order_id) references [order] (id),
  constraint order_line_book_fk foreign key (book_id) references book (id)
);

create table review (
  book_id bigint not null,
  customer_id bigint not null,
  stars smallint not null,
  body nvarchar(max) collate Latin1_General_100_BIN2,
  constraint review_pk primary key (book_id, customer_id),
  constraint review_book_fk foreign key (book_id) references book (id),
  constraint review_customer_fk foreign key (customer_id) references customer (id)
);

create table preference (
  id bigint default next value for preference_id primary key,
  theme nvarchar(20) collate Latin1_General_100_BIN2 default N'light' not null,
  page_size integer default 20 not null,
  nickname nvarchar(40) collate Latin1_General_100_BIN2
);

go

create view priced_book as
  select b.title, b.price, a.name as author from book b left join author a on a.id = b.author_id;
