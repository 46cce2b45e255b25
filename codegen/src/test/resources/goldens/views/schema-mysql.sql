create table room (
  id bigint auto_increment primary key,
  label varchar(40) not null,
  seats integer not null,
  kind enum('hall', 'office') not null
);
create view office as select id, label, seats, kind from room where kind = 'office';
create view seat_count as select kind, sum(seats) as seats, count(*) as rooms from room group by kind;
