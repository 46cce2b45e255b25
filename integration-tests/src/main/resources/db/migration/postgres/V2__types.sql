create type filled_a_mood as enum ('calm', 'so-so', 'très "gai"');
create type maybe_a_mood as enum ('calm', 'so-so', 'très "gai"');

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
  a_binary bytea not null,
  a_date date not null,
  a_time time(6) not null,
  a_timestamp timestamp(6) not null,
  an_instant timestamp(6) with time zone not null,
  a_uuid uuid not null,
  a_json json not null,
  a_mood filled_a_mood not null,
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
  a_binary bytea,
  a_date date,
  a_time time(6),
  a_timestamp timestamp(6),
  an_instant timestamp(6) with time zone,
  a_uuid uuid,
  a_json json,
  a_mood maybe_a_mood,
  constraint maybe_pk primary key (id)
);

create table digit (
  n integer not null,
  constraint digit_pk primary key (n)
);

create table listed (
  id bigint not null,
  texts varchar(200)[] not null,
  booleans boolean[],
  smallints smallint[],
  integers integer[],
  bigints bigint[],
  numerics numeric(38, 10)[],
  reals real[],
  doubles double precision[],
  binaries bytea[],
  dates date[],
  times time(6)[],
  timestamps timestamp(6)[],
  instants timestamp(6) with time zone[],
  uuids uuid[],
  constraint listed_pk primary key (id)
);
