-- `@SoftDelete`; `@SQLDelete` with `@SQLRestriction`

--- base
create table memo (id bigint primary key, deleted boolean not null);
create table letter (id bigint primary key, gone boolean not null);

--- then: the mark has no column
--> entity-column-missing public.memo.deleted, odd one out entities, at Memo
--! column "deleted" of relation "memo" does not exist
alter table memo drop deleted;

--- then: the mark is a moment
--> entity-column-type[type] public.memo.deleted, odd one out entities, at Memo
--! column "deleted" is of type timestamp with time zone but expression is of type boolean
alter table memo drop deleted;
alter table memo add deleted timestamptz not null;
