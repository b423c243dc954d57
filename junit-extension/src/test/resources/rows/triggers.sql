-- Triggers and rules that fill, change, take away or refuse.
create function fill() returns trigger language plpgsql as $$ begin new.at := '2020-01-01'; new.name := coalesce(new.name, 'filled'); return new; end $$;
create table filled (id integer primary key, at timestamptz not null, name text not null);
create trigger fill before insert on filled for each row execute function fill();
--> filled: minimal maximal duplicate
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'nobody may write here'; end $$;
create table refused (id integer primary key);
create trigger refuse before insert on refused for each row execute function refuse();
--> refused: not nobody may write here
create function take() returns trigger language plpgsql as $$ begin return null; end $$;
create table taken (id integer primary key);
create trigger take before insert on taken for each row execute function take();
--> taken: not trigger take
create function picky() returns trigger language plpgsql as $$ begin if new.name is null or length(new.name) > 20 then raise exception 'name is too long or missing'; end if; return new; end $$;
create table picky (id integer primary key, name text, note text);
create trigger picky before insert on picky for each row execute function picky();
--> picky: minimal maximal duplicate
create table off (id integer primary key);
create trigger refuse before insert on off for each row execute function refuse();
alter table off disable trigger refuse;
--> off: minimal maximal duplicate
create function unset() returns trigger language plpgsql as $$ begin new.name := null; return new; end $$;
create table unset (id integer primary key, name text not null);
create trigger unset before insert on unset for each row execute function unset();
--> unset: not null value in column "name" of relation "unset" violates not-null constraint
create table ruled (id integer primary key);
create rule away as on insert to ruled do instead nothing;
--> ruled: not cannot perform INSERT RETURNING on relation "ruled"
create table secured (id integer primary key, owner text);
alter table secured enable row level security;
alter table secured force row level security;
--> secured: minimal maximal duplicate
create unlogged table unlogged (id integer primary key);
--> unlogged: minimal maximal duplicate
create function reaches() returns trigger language plpgsql as $$ begin perform nextval('reached'); return new; end $$;
create sequence reached start 5;
create table reaching (id integer primary key);
create trigger reaches after insert on reaching for each row execute function reaches();
--> reaching: minimal maximal duplicate
