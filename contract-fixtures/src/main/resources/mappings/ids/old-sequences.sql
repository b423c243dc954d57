-- `hibernate.id.db_structure_naming_strategy`: `legacy`

--- settings
hibernate.id.db_structure_naming_strategy = legacy

--- base
create sequence hibernate_sequence;
create sequence numbers increment 10;
create table plain (id bigint primary key);
create table named (id bigint primary key);

--- then: the names are those of the usual strategy
--> entity-sequence-missing public.hibernate_sequence, odd one out entities, at Plain#id
--! relation "hibernate_sequence" does not exist
alter sequence hibernate_sequence rename to plain_seq;
