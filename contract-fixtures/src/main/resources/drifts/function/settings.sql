-- Settings that a function brings along; their order says nothing.

--- base
create function f() returns integer language sql set search_path = public set work_mem = '8MB' as 'select 1';

--- then: one more
--> different-function[settings] public.f(), odd one out none
alter function f() set timezone = 'UTC';

--- instead: the other one first
--> nothing
create function f() returns integer language sql set work_mem = '8MB' set search_path = public as 'select 1';
