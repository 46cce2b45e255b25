-- schemas: public, shop
create schema shop;
create table book (id integer primary key, title varchar(200) not null, price numeric(10, 2));
insert into book values (1, 'Emma', 10), (2, 'Dune', 20);
create sequence book_numbers start with 100 increment by 5;
create sequence shop.tickets as integer;
create table numbered (id integer generated always as identity primary key);
create table shop.thing (id integer)
;
create alias discount as 'java.math.BigDecimal discount(java.math.BigDecimal price, Integer percent) { return price.multiply(java.math.BigDecimal.valueOf(100 - percent)).movePointLeft(2); }';
comment on alias discount is 'The price, less some */ percent';
create alias total for 'io.colonnade.codegen.Functions.total';
create alias shop.twice for 'io.colonnade.codegen.Functions.twice';
create alias "Odd name" for 'io.colonnade.codegen.Functions.tags';
create alias books_of for 'io.colonnade.codegen.Functions.booksOf';
create alias mixed for 'io.colonnade.codegen.Functions.mixed';
create alias does_something for 'io.colonnade.codegen.Functions.doesSomething';
create alias no_rows for 'io.colonnade.codegen.Functions.noRows'
