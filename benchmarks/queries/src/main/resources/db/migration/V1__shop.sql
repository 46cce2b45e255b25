create table author (
  id      bigint not null primary key,
  name    varchar(100) not null,
  country varchar(60)
);

create table publisher (
  id   bigint not null primary key,
  name varchar(100) not null
);

create table book (
  id           bigint not null primary key,
  title        varchar(200) not null,
  subtitle     varchar(200),
  author_id    bigint not null references author (id),
  publisher_id bigint references publisher (id),
  price        numeric(10, 2) not null,
  pages        integer not null,
  weight       double precision not null,
  in_print     boolean not null,
  published    date,
  changed      timestamp not null,
  rating       integer
);
create index book_author_ix on book (author_id);

create table shop (
  id   bigint not null primary key,
  city varchar(60) not null
);

create table sale (
  id      bigint not null primary key,
  book_id bigint not null references book (id),
  shop_id bigint not null references shop (id),
  copies  integer not null,
  sold_on date not null
);

create table review (
  id      bigint not null primary key,
  book_id bigint not null references book (id),
  stars   integer not null,
  words   varchar(400)
);

-- what is inserted, the same rows again and again: without a key
create table entry (
  id     bigint not null,
  title  varchar(200) not null,
  pages  integer not null,
  price  numeric(10, 2) not null,
  made   date not null,
  remark varchar(200)
);
