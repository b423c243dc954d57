-- `@GenericGenerator` with the optimizers `pooled`, `pooled-lo` and `hilo`

--- base
create sequence pooled_ids increment 5;
create sequence pooled_low_ids increment 5;
create sequence hilo_ids;
create table pooled (id bigint primary key);
create table pooledlow (id bigint primary key);
create table highlow (id bigint primary key);

--- then: the sequence of blocks counts in blocks
--> entity-sequence-increment[increment] public.hilo_ids, odd one out entities, at HighLow#id
alter sequence hilo_ids increment 5;

--- then: the sequences count one by one
--> entity-sequence-increment[increment] public.pooled_ids, odd one out entities, at Pooled#id
--> entity-sequence-increment[increment] public.pooled_low_ids, odd one out entities, at PooledLow#id
--! same identifier
alter sequence pooled_ids increment 1;
alter sequence pooled_low_ids increment 1;
