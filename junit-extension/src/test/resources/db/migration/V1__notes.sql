create table note (id bigint primary key, text varchar(255));
create table label (id bigint primary key, text varchar(255));
