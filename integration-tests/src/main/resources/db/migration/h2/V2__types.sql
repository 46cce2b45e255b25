create table filled (
  id bigint not null,
  a_boolean boolean not null,
  a_smallint smallint not null,
  an_integer integer not null,
  a_bigint bigint not null,
  a_numeric numeric(38, 10) not null,
  a_money numeric(19, 4) not null,
  a_real real not null,
  a_double double precision not null,
  a_varchar varchar(200) not null,
  a_char char(3) not null,
  a_text text not null,
  a_binary varbinary not null,
  a_date date not null,
  a_time time(6) not null,
  a_timestamp timestamp(6) not null,
  an_instant timestamp(6) with time zone not null,
  a_uuid uuid not null,
  a_json json not null,
  a_mood enum('calm', 'so-so', 'très "gai"') not null,
  constraint filled_pk primary key (id)
);

create table maybe (
  id bigint not null,
  a_boolean boolean,
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_numeric numeric(38, 10),
  a_money numeric(19, 4),
  a_real real,
  a_double double precision,
  a_varchar varchar(200),
  a_char char(3),
  a_text text,
  a_binary varbinary,
  a_date date,
  a_time time(6),
  a_timestamp timestamp(6),
  an_instant timestamp(6) with time zone,
  a_uuid uuid,
  a_json json,
  a_mood enum('calm', 'so-so', 'très "gai"'),
  constraint maybe_pk primary key (id)
);

create table digit (
  n integer not null,
  constraint digit_pk primary key (n)
);

create table listed (
  id bigint not null,
  texts varchar(200) array not null,
  booleans boolean array,
  smallints smallint array,
  integers integer array,
  bigints bigint array,
  numerics numeric(38, 10) array,
  reals real array,
  doubles double precision array,
  binaries varbinary array,
  dates date array,
  times time(6) array,
  timestamps timestamp(6) array,
  instants timestamp(6) with time zone array,
  uuids uuid array,
  constraint listed_pk primary key (id)
);
