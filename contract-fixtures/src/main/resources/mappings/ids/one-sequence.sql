-- `hibernate.id.db_structure_naming_strategy`: `single`

--- settings
hibernate.id.db_structure_naming_strategy = single

--- base
create sequence hibernate_sequence;
create table plain (id bigint primary key);
create table named (id bigint primary key);

--- then: each table has its own, as the usual strategy has it
--> entity-sequence-missing public.hibernate_sequence, odd one out entities, at Plain#id
--! relation "hibernate_sequence" does not exist
create sequence plain_seq increment 50;
create sequence named_seq increment 50;
drop sequence hibernate_sequence;
