-- The tables of TPC-H, without the prefixes of its columns; one text for every database.
create table region (
  region_key integer not null primary key,
  name varchar(25) not null
);

create table nation (
  nation_key integer not null primary key,
  name varchar(25) not null,
  region_key integer not null,
  constraint nation_region_fk foreign key (region_key) references region (region_key)
);

create table supplier (
  supplier_key integer not null primary key,
  name varchar(25) not null,
  address varchar(40) not null,
  nation_key integer not null,
  phone varchar(15) not null,
  balance numeric(15, 2) not null,
  remark varchar(101) not null,
  constraint supplier_nation_fk foreign key (nation_key) references nation (nation_key)
);

create table part (
  part_key integer not null primary key,
  name varchar(55) not null,
  manufacturer varchar(25) not null,
  brand varchar(10) not null,
  kind varchar(25) not null,
  size integer not null,
  container varchar(10) not null,
  retail_price numeric(15, 2) not null
);

create table part_supplier (
  part_key integer not null,
  supplier_key integer not null,
  available integer not null,
  supply_cost numeric(15, 2) not null,
  constraint part_supplier_pk primary key (part_key, supplier_key),
  constraint part_supplier_part_fk foreign key (part_key) references part (part_key),
  constraint part_supplier_supplier_fk foreign key (supplier_key) references supplier (supplier_key)
);

create table customer (
  customer_key integer not null primary key,
  name varchar(25) not null,
  address varchar(40) not null,
  nation_key integer not null,
  phone varchar(15) not null,
  balance numeric(15, 2) not null,
  segment varchar(10) not null,
  remark varchar(117) not null,
  constraint customer_nation_fk foreign key (nation_key) references nation (nation_key)
);

create table orders (
  order_key integer not null primary key,
  customer_key integer not null,
  status varchar(1) not null,
  total_price numeric(15, 2) not null,
  order_date date not null,
  priority varchar(15) not null,
  ship_priority integer not null,
  remark varchar(79) not null,
  constraint orders_customer_fk foreign key (customer_key) references customer (customer_key)
);

create table line_item (
  order_key integer not null,
  line_number integer not null,
  part_key integer not null,
  supplier_key integer not null,
  quantity numeric(15, 2) not null,
  extended_price numeric(15, 2) not null,
  discount numeric(15, 2) not null,
  tax numeric(15, 2) not null,
  return_flag varchar(1) not null,
  line_status varchar(1) not null,
  ship_date date not null,
  commit_date date not null,
  receipt_date date not null,
  ship_instruction varchar(25) not null,
  ship_mode varchar(10) not null,
  constraint line_item_pk primary key (order_key, line_number),
  constraint line_item_order_fk foreign key (order_key) references orders (order_key),
  constraint line_item_part_supplier_fk foreign key (part_key, supplier_key)
    references part_supplier (part_key, supplier_key)
);
create index line_item_part_ix on line_item (part_key, supplier_key);
create index line_item_supplier_ix on line_item (supplier_key);
create index orders_customer_ix on orders (customer_key);
