create table tag (id int primary key, name varchar(20) default '${flavour}');
