-- An enum by name

--- base
create table report (
  id bigint primary key,
  status varchar(10) not null constraint report_status check (status in ('DRAFT', 'SENT'))
);
create function other_program() returns integer language sql as 'select 1';

--- then: the check lacks a constant
--> entity-enum-label-missing[labels] public.report.status, odd one out entities, at Report#status
--! violates check constraint "report_status"
alter table report drop constraint report_status;
alter table report add constraint report_status check (status in ('DRAFT'));

--- then: the check allows what Java does not know, and somebody writes it
--> entity-enum-label-unknown[labels] public.report.status, odd one out entities, at Report#status
--! No enum constant
alter table report drop constraint report_status;
alter table report add constraint report_status check (status in ('DRAFT', 'SENT', 'LOST'));
create or replace function other_program() returns integer language sql as $$
  update report set status = 'LOST';
  select 1;
$$;

--- then: there is no check
--> nothing
alter table report drop constraint report_status;

--- then: the check names them in another order, and another way
--> nothing
alter table report drop constraint report_status;
alter table report add constraint report_status check (status = 'SENT' or status = 'DRAFT');
