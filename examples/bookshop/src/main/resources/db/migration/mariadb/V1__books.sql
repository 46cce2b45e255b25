-- Texts are compared and sorted by their code points, as on the other databases.

create table author (
  id        bigint auto_increment,
  name      varchar(100) not null,
  born      date,
  mentor_id bigint comment 'who taught the author to write, as far as we know',
  constraint author_pk primary key (id),
  constraint author_mentor_fk foreign key (mentor_id) references author (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin comment 'someone who writes books';

create table publisher (
  id   bigint auto_increment,
  name varchar(100) not null,
  city varchar(60),
  constraint publisher_pk primary key (id),
  constraint publisher_name_uk unique (name)
) default character set utf8mb4 collate utf8mb4_nopad_bin comment 'who prints books';

create table book (
  id           bigint auto_increment,
  title        varchar(200) not null,
  subtitle     varchar(200),
  author_id    bigint not null,
  publisher_id bigint comment 'none for books that authors print themselves',
  sequel_of    bigint comment 'the book whose story this one continues',
  format       enum('hardcover', 'paperback', 'e-book') not null,
  price        numeric(10, 2) not null comment 'in euros',
  pages        integer not null,
  in_print     tinyint(1) default true not null,
  published    date,
  details      json comment 'whatever else is known: cover, translator, prizes',
  constraint book_pk primary key (id),
  constraint book_author_fk foreign key (author_id) references author (id),
  constraint book_publisher_fk foreign key (publisher_id) references publisher (id),
  constraint book_sequel_fk foreign key (sequel_of) references book (id),
  constraint book_price_ck check (price >= 0)
) default character set utf8mb4 collate utf8mb4_nopad_bin comment 'a title the shop can sell';
create index book_author_ix on book (author_id);
