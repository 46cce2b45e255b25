-- schemas: public, shop
create schema shop;
create table shop.thing (id integer);
create type mood as enum ('happy', 'sad');
create domain percentage as integer check (value between 0 and 100);
create table book (id integer primary key, title varchar(200) not null, price numeric(10, 2));
insert into book values (1, 'Emma', 10), (2, 'Dune', 20);
create sequence book_numbers start with 100 increment by 5;
create sequence shop.tickets as integer;
create table numbered (id serial primary key, other integer generated always as identity);
create function discount(price numeric, percent percentage default 10) returns numeric
  language sql as 'select round(price * (100 - percent) / 100, 2)';
comment on function discount(numeric, percentage) is 'The price, less some */ percent';
create function discount(price numeric) returns numeric language sql as 'select price';
create function twice(x integer) returns integer language sql as 'select 2 * x';
create function twice(x bigint) returns bigint language sql as 'select 2 * x';
create function twice(x text) returns text language sql as 'select x || x';
create function total(factor integer, variadic x integer[]) returns bigint
  language sql as 'select factor * sum(n) from unnest(x) as n';
create function "Odd name"(integer, "class" text default 'x; */', "class " boolean default null) returns text
  language sql as 'select $1 || $2 || coalesce($3, false)';
create function mood_of(book_id integer) returns mood language sql as 'select ''happy''::mood';
create function shop.tags(x text[], m mood, when_ date = current_date) returns text[] language sql as 'select x || m::text';
create function details(x json) returns json language sql as 'select x';
create function is_cheap(b integer) returns boolean language sql as 'select price < 15 from book where id = b';
create function books_of(at_least numeric default 0, t varchar default '%') returns setof book
  language sql as 'select * from book where price >= at_least and title like t order by id';
create function prices(t text) returns table (title varchar, "from" numeric, mood mood)
  language sql as 'select title, price, ''sad''::mood from book where title like t';
create function first_book(out id integer, out title varchar) language sql as 'select id, title from book order by id';
create function one_of(inout x integer, y integer) language sql as 'select x + y';
create function numbers(last integer) returns setof integer language sql as 'select * from generate_series(1, last)';
create function book() returns text language sql as 'select ''a book''';
create function nothing() returns void language sql as 'select 1';
create function any_of(x anyelement) returns anyelement language sql as 'select x';
create function unknown_rows() returns setof record language sql as 'select 1, 2';
create procedure does_something() language sql as 'select 1';
create aggregate total_of(integer) (sfunc = int4pl, stype = integer);
create function noted() returns trigger language plpgsql as 'begin return new; end'
