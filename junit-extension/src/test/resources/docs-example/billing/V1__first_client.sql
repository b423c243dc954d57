insert into clients (name, email) values ('Acme', 'office@acme.example');
