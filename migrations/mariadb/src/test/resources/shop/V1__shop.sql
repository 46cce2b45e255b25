create table author (
    id bigint auto_increment primary key,
    name varchar(200) not null
);
create table book (
    id bigint auto_increment primary key,
    author_id bigint not null references author (id),
    title varchar(200) not null,
    constraint book_author foreign key (author_id) references author (id)
);
insert into author (name) values ('Ursula'), ('Stanisław');
insert into book (author_id, title) values (1, 'The Dispossessed'), (2, 'Solaris 😀');
