-- schemas: default, archive
create database archive;
create table author (
  id bigint unsigned auto_increment primary key,
  name varchar(200) not null comment 'as on the cover; it''s a {name}?',
  born date not null default (current_date),
  mentor_id bigint unsigned,
  format enum('hardcover', 'it''s', 'a,b', 'back\\slash', ')') not null default 'it''s',
  tags set('new', 'old') default 'new,old',
  active bool not null default true,
  flag bit(1) default b'0',
  flags bit(5) default b'101',
  seen timestamp(6) null default current_timestamp(6) on update current_timestamp(6),
  changed datetime default current_timestamp,
  settings json,
  token uuid default uuid(),
  place point,
  address inet6,
  node inet4,
  checked longtext check (json_valid(checked)),
  long_json json check (length(long_json) < 100),
  since year default 2020,
  code varchar(36) default (uuid()),
  motto varchar(20) default 'NULL',
  blank varchar(20) default '',
  nothing varchar(20) default null,
  life text default ('it''s \\ long'),
  upper_name varchar(200) generated always as (upper(name)) virtual,
  name_length int generated always as (char_length(concat(name, 'x'))) stored,
  hidden int default 7 invisible,
  constraint author_name unique (name, born),
  constraint author_mentor foreign key (mentor_id) references author (id) on delete set null,
  constraint author_since check (since > 1900 and motto <> 'it''s'),
  key author_lower (upper_name, born desc),
  unique key author_life_once (life),
  unique key author_start (name(10)),
  key author_unseen (seen) ignored
) comment = 'who writes';
create table edition (
  number serial,
  author_name varchar(200),
  author_born date,
  title varchar(100) collate utf8mb4_uca1400_as_cs,
  price decimal(10, 2) check (price >= 0),
  constraint edition_author foreign key (author_name, author_born) references author (name, born) on update cascade,
  key edition_title (title)
);
create table shelf (
  id int primary key
) partition by hash (id) partitions 3;
create table archive.loan (
  id int auto_increment primary key,
  lent_on date not null,
  format enum('hardcover', 'it''s') not null
);
create table returned (
  loan_id int not null primary key,
  constraint returned_loan foreign key (loan_id) references archive.loan (id)
);
create table `we``ird "table"` (
  `a``b` int not null,
  `select` int unique
);
create table flyway_schema_history (installed_rank int primary key);
create sequence invoice start with 100 increment by 5;
create table bill (
  id bigint default next value for invoice primary key,
  amount decimal(10, 2)
) with system versioning;
create table price (
  id int primary key,
  amount decimal(10, 2) unique,
  valid_from timestamp(6) generated always as row start,
  valid_to timestamp(6) generated always as row end,
  period for system_time (valid_from, valid_to)
) with system versioning;
create table booking (
  room int not null,
  first_day date,
  last_day date,
  period for stay (first_day, last_day),
  unique booking_stay (room, stay without overlaps)
);
create temporary table passing (id int);
create view living as select id, name, format, active, upper_name from author where born is not null;
create view a_view_of_a_view as select max(format) as format, count(*) as authors from living;
