create table author (
    id bigint unsigned auto_increment primary key,
    name varchar(200) not null comment 'as on the cover; it''s a {name}?',
    mentor_id bigint unsigned,
    `Select ``all``` boolean default true,
    format enum ('hardcover', 'paper{back}') character set latin1,
    tags set ('a', 'b'),
    born date,
    seen timestamp(6) null default current_timestamp(6) on update current_timestamp(6),
    token uuid default uuid(),
    settings json,
    portrait longblob,
    life longtext collate utf8mb4_bin,
    flags bit(5) default b'101',
    place point ref_system_id = 4326,
    upper_name varchar(200) generated always as (upper(name)) virtual,
    name_length int generated always as (char_length(name)) persistent,
    hidden int default 7 invisible,
    constraint author_name unique (name, born),
    constraint author_mentor foreign key (mentor_id) references author (id) on delete set null,
    constraint author_born check (born > date '1000-01-01'),
    fulltext key author_life (life),
    key author_lower (upper_name, born desc)
) auto_increment = 41 comment = 'who writes';
create table book (
    id int auto_increment primary key,
    title varchar(100) character set utf8mb4 collate utf8mb4_uca1400_as_cs,
    price decimal(10, 2) check (price >= 0),
    author_id bigint unsigned not null
);
create table shelf (id int primary key) engine = InnoDB partition by hash (id) partitions 3;
alter table book add constraint book_author foreign key (author_id) references author (id) on update cascade;
create algorithm = merge sql security invoker view living as
    select id, name, concat('{', name, '}') as braces from author where born is not null with check option;
create view a_view_of_a_view as select name from living;
create sequence invoice start with 100 increment by 5;
create sequence receipt start with 100 increment by 5;
create table log (line varchar(200), receipt bigint default next value for receipt);
create table price (id int primary key, amount decimal(10, 2)) with system versioning;
insert into price values (1, 10);
update price set amount = 20;

delimiter //
create function title_of(wanted int) returns varchar(100) deterministic reads sql data
begin
    declare found varchar(100);
    select title into found from book where id = wanted;
    return found;
end//
create procedure add_author(in new_name varchar(200), out new_id bigint)
begin
    insert into author (name) values (new_name);
    set new_id = last_insert_id();
end//
create trigger book_first after insert on book for each row
begin
    insert into log (line) values (concat('first ', new.title));
end//
create trigger book_second after insert on book for each row follows book_first
    insert into log (line) values (concat('second ', new.title))//
create trigger book_before before insert on book for each row set new.title = trim(new.title)//
create event nightly on schedule every 1 day starts '2030-01-01 03:00:00' disable do delete from log//
delimiter ;

set sql_mode = 'PIPES_AS_CONCAT,ANSI_QUOTES';
create function greeting(name varchar(20)) returns varchar(40) deterministic return 'Hello ' || name;
set sql_mode = default;

create view greeted as select greeting(name) as hello, title_of(1) as title from author;

insert into author (name, format, tags, born, settings, portrait, life, place)
values ('Ursula Ä', 'paper{back}', 'a,b', date '1929-10-21', '{"a": [1, null]}', unhex(repeat('00ff', 50000)),
    repeat('ü;''😀', 40000), point(1, 2));
insert into author (name, mentor_id, hidden) values ('Stanisław', 41, 8);
insert into book (title, price, author_id) values (' Solaris ', 9.99, 42);
set sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
insert into book (id, title, price, author_id) values (0, 'Nothing', 0, 42);
set sql_mode = default;
insert into shelf values (1), (2), (3);
delete from book where id = 1;
