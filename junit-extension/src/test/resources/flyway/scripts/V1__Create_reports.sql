-- On the class path, unlike the scripts that tests write themselves.
create table reports (id int);
