-- `@NamedNativeQuery`, `@NamedStoredProcedureQuery`, `<named-native-query>`

--- settings
fixtures.mapping_file = mappings/additions/native-queries.xml

--- base
create table due (id bigint primary key, day date, owner text, amount bigint, tags jsonb);
create function fine_of(due bigint) returns bigint language sql as 'select 5::bigint';
create procedure close_dues(owner text) language sql as 'delete from due where due.owner = close_dues.owner';
create view paid_dues as select id, day from due;

--- then: the function is not there
--> entity-routine-missing dues.fine, odd one out entities, at Due
--! function fine_of(bigint) does not exist
drop function fine_of;

--- then: the function takes something else, which its name does not tell
--> nothing
--! function fine_of(bigint) does not exist
drop function fine_of;
create function fine_of(due date) returns bigint language sql as 'select 5::bigint';

--- then: the procedure has another name
--> entity-routine-missing dues.close, odd one out entities, at Closing
--! procedure close_dues
alter procedure close_dues rename to close_all_dues;

--- then: a column is needed that no attribute maps
--> entity-query-broken dues.overdue, odd one out entities, at Due
--! column d.tags does not exist
alter table due drop tags;

--- then: the view of a query in XML is not there
--> entity-query-broken dues.counted, odd one out entities
--! relation "paid_dues" does not exist
drop view paid_dues;

--- then: a column is not there that an attribute maps, which is told of the attribute
--> entity-column-missing public.due.amount, odd one out entities, at Due#amount
--! amount
alter table due drop amount;

--- then: what the database has is in another schema, where the application may look
--> nothing
--! does not exist
create schema fines;
alter function fine_of set schema fines;
