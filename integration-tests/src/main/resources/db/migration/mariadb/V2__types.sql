-- A datetime keeps what it was given; a timestamp is a point in time, from 1970 to 2038.

create table filled (
  id bigint not null,
  a_boolean tinyint(1) not null,
  a_smallint smallint not null,
  an_integer integer not null,
  a_bigint bigint not null,
  a_numeric numeric(38, 10) not null,
  a_money numeric(19, 4) not null,
  a_real float not null,
  a_double double not null,
  a_varchar varchar(200) not null,
  a_char char(3) not null,
  a_text longtext not null,
  a_binary longblob not null,
  a_date date not null,
  a_time time(6) not null,
  a_timestamp datetime(6) not null,
  an_instant timestamp(6) not null,
  a_uuid uuid not null,
  a_json json not null,
  a_mood enum('calm', 'so-so', 'très "gai"') not null,
  constraint filled_pk primary key (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table maybe (
  id bigint not null,
  a_boolean tinyint(1),
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_numeric numeric(38, 10),
  a_money numeric(19, 4),
  a_real float,
  a_double double,
  a_varchar varchar(200),
  a_char char(3),
  a_text longtext,
  a_binary longblob,
  a_date date,
  a_time time(6),
  a_timestamp datetime(6),
  an_instant timestamp(6) null,
  a_uuid uuid,
  a_json json,
  a_mood enum('calm', 'so-so', 'très "gai"'),
  constraint maybe_pk primary key (id)
) default character set utf8mb4 collate utf8mb4_nopad_bin;

create table digit (
  n integer not null,
  constraint digit_pk primary key (n)
) default character set utf8mb4 collate utf8mb4_nopad_bin;
