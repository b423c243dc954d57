-- Rules beyond those of the locale, which PostgreSQL has since 16.

--- base (since 16)
create collation vowels (provider = icu, locale = 'und', rules = '&a < e < i');

--- then: other rules
--> different-collation[rules] public.vowels, odd one out none
drop collation vowels;
create collation vowels (provider = icu, locale = 'und', rules = '&a < i < e');

--- then: created again
--> nothing
drop collation vowels;
create collation vowels (rules = '&a < e < i', provider = icu, locale = 'und');
