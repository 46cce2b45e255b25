create table country (
  code char(2) not null,
  capital_id bigint,
  constraint country_pk primary key (code)
);
create table city (
  id bigint auto_increment,
  country_code char(2) not null,
  twin_id bigint,
  constraint city_pk primary key (id),
  constraint city_country_fk foreign key (country_code) references country (code),
  constraint city_twin_fk foreign key (twin_id) references city (id)
);
alter table country add constraint country_capital_fk foreign key (capital_id) references city (id);

create table warehouse (
  country_code char(2) not null,
  number integer not null,
  name varchar(50) not null,
  constraint warehouse_pk primary key (country_code, number),
  constraint warehouse_name_uk unique (country_code, name),
  constraint warehouse_country_fk foreign key (country_code) references country (code)
);
create table transfer (
  id bigint auto_increment,
  from_country char(2) not null,
  from_number integer not null,
  to_country char(2),
  to_number integer,
  constraint transfer_pk primary key (id),
  constraint transfer_from_fk foreign key (from_country, from_number) references warehouse (country_code, number),
  constraint transfer_to_fk foreign key (to_country, to_number) references warehouse (country_code, number)
);
create table membership (
  city_id bigint not null,
  twin_id bigint not null,
  constraint membership_pk primary key (twin_id, city_id),
  constraint membership_city_fk foreign key (city_id) references city (id),
  constraint membership_twin_fk foreign key (twin_id) references city (id)
);
create table note (
  text varchar(100),
  city_id bigint,
  constraint note_city_fk foreign key (city_id) references city (id)
);
create unique index note_text_ix on note (text);
