create table author (id ${identity} primary key, name varchar(100) not null);
create table branch (id ${identity} primary key, name varchar(100) not null);
insert into branch (name) values ('Main Street');
create table book (
  id ${identity} primary key,
  author_id bigint not null,
  isbn varchar(17) not null,
  old_isbn varchar(17),
  details json,
  branch_id bigint,
  version int default 0 not null,
  constraint book_isbn unique (isbn),
  constraint book_author foreign key (author_id) references author (id),
  constraint book_branch foreign key (branch_id) references branch (id)
);
create table shelf_mark (
  book_id bigint not null,
  mark varchar(20) not null,
  constraint shelf_mark_pk primary key (book_id),
  constraint shelf_mark_book foreign key (book_id) references book (id)
);
create table loan (
  book_id bigint not null,
  lent_on date not null,
  author_id int,
  primary key (book_id, lent_on),
  constraint loan_mark foreign key (book_id) references shelf_mark (book_id)
);
create table tmp_import (line varchar(1000), version int default 0 not null);
create view book_count as select author_id, count(*) as books, max(isbn) as last_isbn from book group by author_id;
