set sql_mode = 'ANSI_QUOTES';
create table form (
  field_1 varchar(20) not null,
  field_2 varchar(20) not null,
  field_3 varchar(20) not null,
  field_4 varchar(20) not null,
  field_5 varchar(20) not null,
  field_6 varchar(20) not null,
  field_7 varchar(20) not null,
  field_8 varchar(20) not null,
  field_9 varchar(20) not null,
  field_10 varchar(20) not null,
  field_11 varchar(20) not null,
  field_12 varchar(20) not null,
  field_13 varchar(20) not null,
  field_14 varchar(20),
  remark varchar(200) default 'none' not null,
  "values" integer not null,
  "missing" integer not null,
  constraint form_pk primary key (field_1)
);
create table short_form (
  field_1 varchar(20) not null,
  field_2 varchar(20) not null,
  field_3 varchar(20) not null,
  field_4 varchar(20) not null,
  field_5 varchar(20) not null,
  field_6 varchar(20) not null,
  field_7 varchar(20) not null,
  field_8 varchar(20) not null,
  field_9 varchar(20) not null,
  field_10 varchar(20) not null,
  field_11 varchar(20) not null,
  field_12 varchar(20) not null,
  constraint short_form_pk primary key (field_1)
);
