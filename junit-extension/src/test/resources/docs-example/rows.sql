insert into clients (name, email) values ('O''Neil; Sons', 'sons');
insert into reports (client_id, title) select id, '' from clients where email = 'sons';
