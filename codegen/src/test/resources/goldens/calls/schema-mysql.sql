create table book (id integer primary key, title varchar(200) not null, price numeric(10, 2));
insert into book values (1, 'Emma', 10), (2, 'Dune', 20);
create function discount(price numeric(10, 2), percent int) returns numeric(12, 2) deterministic
  comment 'The price, less some */ percent' return round(price * (100 - percent) / 100, 2);
create function twice(x bigint unsigned) returns bigint unsigned deterministic return 2 * x;
create function greeting() returns varchar(20) deterministic return 'hello';
create function `Odd name`(`class` enum('a', 'b'), d date) returns text deterministic return concat(`class`, d);
create procedure does_something() select 1
