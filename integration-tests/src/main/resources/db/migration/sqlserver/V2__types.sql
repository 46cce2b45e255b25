create table filled (
  id bigint not null,
  a_boolean bit not null,
  a_smallint smallint not null,
  an_integer integer not null,
  a_bigint bigint not null,
  a_numeric decimal(38, 10) not null,
  a_money decimal(19, 4) not null,
  a_real real not null,
  a_double float not null,
  a_varchar nvarchar(200) collate Latin1_General_100_BIN2 not null,
  a_char nchar(3) collate Latin1_General_100_BIN2 not null,
  a_text nvarchar(max) collate Latin1_General_100_BIN2 not null,
  a_binary varbinary(max) not null,
  a_date date not null,
  a_time time(6) not null,
  a_timestamp datetime2(6) not null,
  an_instant datetimeoffset(6) not null,
  a_uuid uniqueidentifier not null,
  a_json nvarchar(max) collate Latin1_General_100_BIN2 not null,
  a_mood nvarchar(20) collate Latin1_General_100_BIN2 not null,
  constraint filled_mood_ck check (a_mood in (N'calm', N'so-so', N'très "gai"')),
  constraint filled_pk primary key (id)
);

create table maybe (
  id bigint not null,
  a_boolean bit,
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_numeric decimal(38, 10),
  a_money decimal(19, 4),
  a_real real,
  a_double float,
  a_varchar nvarchar(200) collate Latin1_General_100_BIN2,
  a_char nchar(3) collate Latin1_General_100_BIN2,
  a_text nvarchar(max) collate Latin1_General_100_BIN2,
  a_binary varbinary(max),
  a_date date,
  a_time time(6),
  a_timestamp datetime2(6),
  an_instant datetimeoffset(6),
  a_uuid uniqueidentifier,
  a_json nvarchar(max) collate Latin1_General_100_BIN2,
  a_mood nvarchar(20) collate Latin1_General_100_BIN2,
  constraint maybe_mood_ck check (a_mood in (N'calm', N'so-so', N'très "gai"')),
  constraint maybe_pk primary key (id)
);

create table digit (
  n integer not null,
  constraint digit_pk primary key (n)
);
