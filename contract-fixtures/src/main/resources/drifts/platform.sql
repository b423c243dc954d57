-- Roles belong to the whole server, so that each may be there already.
do $$
declare
  name text;
begin
  foreach name in array array['app_reader', 'app_writer', 'app_owner', 'Odd "Role"'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'app_admin') then
    create role app_admin superuser;
  end if;
end
$$;
