-- Function bodies from a checkout with other line ends; blanks are another matter.

--- base
create function touch() returns trigger language plpgsql as $$
begin
  -- keeps it fresh
  return new;
end
$$;
create function add(a integer, b integer) returns integer language sql as $$select a + b$$;

--- then: CRLF
--> nothing
do $do$
begin
  execute replace(pg_get_functiondef('touch'::regproc), E'\n', E'\r\n');
end
$do$;

--- then: a comment in the body changed
--> different-function[body] public.touch(), odd one out none
create or replace function touch() returns trigger language plpgsql as $$
begin
  -- keeps it dry
  return new;
end
$$;

--- then: another dollar quote
--> nothing
create or replace function add(a integer, b integer) returns integer as 'select a + b' language sql;
