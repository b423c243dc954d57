-- Domains over domains, checks that were never validated, comments on constraints.

--- base
create domain amount as numeric check (value < 1000);
create domain weight as numeric;
alter domain weight add constraint weight_later check (value > 0) not valid;
create domain price as amount constraint price_positive check (value > 0) default 1;
create domain fee as amount;
create domain code as text collate "C";
alter domain amount add constraint amount_later check (value <> 13) not valid;
comment on constraint price_positive on domain price is 'Free is no price';
create table offers (prices price[], codes code);

--- then: a check is validated
--> different-domain[constraints] public.weight, odd one out none
alter domain weight validate constraint weight_later;

--- then: a check is not validated
--> different-domain[constraints] public.amount, odd one out none
alter domain amount drop constraint amount_check;
alter domain amount add constraint amount_check check (value < 1000) not valid;

--- then: the comment on a constraint changes
--> different-domain[comments] public.price, odd one out none
comment on constraint price_positive on domain price is 'Nothing is free';

--- then: over another domain
--> different-domain[type] public.fee, odd one out none
drop domain fee;
create domain fee as weight;

--- then: the check under another order of words
--> nothing
alter domain amount drop constraint amount_later;
alter domain amount add constraint amount_later check (((value <> (13)))) not valid;
