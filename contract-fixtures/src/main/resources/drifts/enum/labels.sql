-- The labels of an enum, in their order: it decides how rows are sorted and compared.

--- base
create type status as enum ('draft', 'sent', 'archived');
create type choice as enum ('a, b', 'c');
create table reports (status status not null default 'draft');

--- then: a label is added
--> different-enum[labels] public.status, odd one out none
alter type status add value 'deleted';

--- then: a label is renamed
--> different-enum[labels] public.status, odd one out none
alter type status rename value 'sent' to 'delivered';

--- instead: the labels are in another order
--> different-enum[labels] public.status, odd one out none
create type status as enum ('draft', 'archived', 'sent');
create type choice as enum ('a, b', 'c');
create table reports (status status not null default 'draft');

--- instead: a label with a comma is two labels
--> different-enum[labels] public.choice, odd one out none
create type status as enum ('draft', 'sent', 'archived');
create type choice as enum ('a', 'b, c');
create table reports (status status not null default 'draft');

--- instead: a label is put between the others later
--> nothing
create type status as enum ('draft', 'archived');
create type choice as enum ('a, b', 'c');
alter type status add value 'sent' before 'archived';
create table reports (status status not null default 'draft');
