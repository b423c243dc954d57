-- The given types and all that they are made of. "offset 0" makes PostgreSQL look each up, instead of reading all there are.
with recursive part as (
  select unnest($1::pg_catalog.oid[]) as oid
  union
  select i.oid
  from part p
  cross join lateral (select * from pg_catalog.pg_type t where t.oid = p.oid offset 0) t
  cross join lateral (
    select t.typbasetype as oid where t.typtype = 'd'
    union all select t.typelem where t.typsubscript = 'pg_catalog.array_subscript_handler'::pg_catalog.regproc
    union all select r.rngsubtype from pg_catalog.pg_range r where t.oid in (r.rngtypid, r.rngmultitypid)
    union all select a.atttypid from pg_catalog.pg_attribute a
              where t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped) i
)
select t.oid, t.typname as name, pg_catalog.format_type(t.oid, -1) as sql,
       case when t.typsubscript = 'pg_catalog.array_subscript_handler'::pg_catalog.regproc then 'a' else t.typtype end as kind,
       t.typnotnull as not_null,
       case
         when t.typtype = 'd' then array[t.typbasetype]
         when t.typsubscript = 'pg_catalog.array_subscript_handler'::pg_catalog.regproc then array[t.typelem]
         when t.typtype in ('r', 'm') then
           array(select r.rngsubtype from pg_catalog.pg_range r where t.oid in (r.rngtypid, r.rngmultitypid))
         else array(select a.atttypid from pg_catalog.pg_attribute a
                    where t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
                    order by a.attnum)
       end as inner_types,
       case
         when t.typtype = 'd' then array[t.typtypmod]
         when t.typtype = 'c' then
           array(select a.atttypmod from pg_catalog.pg_attribute a
                 where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped order by a.attnum)
       end as modifiers,
       array(select e.enumlabel from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) as labels,
       array(select c.conname from pg_catalog.pg_constraint c
             where c.contypid = t.oid and c.contype = 'c' order by c.conname) as check_names,
       array(select pg_catalog.pg_get_constraintdef(c.oid) from pg_catalog.pg_constraint c
             where c.contypid = t.oid and c.contype = 'c' order by c.conname) as check_definitions,
       array(select pg_catalog.pg_get_expr(c.conbin, 0) from pg_catalog.pg_constraint c
             where c.contypid = t.oid and c.contype = 'c' order by c.conname) as check_expressions
from part p
cross join lateral (select * from pg_catalog.pg_type t where t.oid = p.oid offset 0) t
