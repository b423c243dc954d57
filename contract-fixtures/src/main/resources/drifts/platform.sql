-- Roles belong to the whole server, so that each may be there already.
do $$
declare
  name text;
begin
  foreach name in array array['app_reader', 'app_writer', 'Odd "Role"'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
  end loop;
end
$$;
