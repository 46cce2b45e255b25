-- schemas: public, shop
create schema shop;
create table book (id integer primary key, title varchar(200) not null, price numeric(10, 2));
insert into book values (1, 'Emma', 10), (2, 'Dune', 20);
create sequence book_numbers start with 100 increment by 5;
create sequence shop.tickets as integer;
create table numbered (id integer generated always as identity primary key);
create table shop.thing (id integer)
