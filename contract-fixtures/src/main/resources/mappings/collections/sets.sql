-- Sets of basics: nullable, not null, declared unique

--- base
create table song (id bigint primary key);
create table song_tags (song_id bigint not null references song, tag text);
create table song_moods (song_id bigint references song, mood text, primary key (song_id, mood));
create table song_keys (song_id bigint not null references song, musical_key text, unique (song_id, musical_key));

--- then: a set has the key that Hibernate 7 would give it
--> nothing
alter table song_tags add unique (song_id, tag);

--- then: elements that are never null have no key
--> entity-primary-key-missing public.song_moods."song_id,mood", odd one out entities, at Song#moods
alter table song_moods drop constraint song_moods_pkey, alter mood set not null, alter song_id set not null;

--- then: what is declared unique is not
--> entity-unique-missing public.song_keys."song_id,musical_key", odd one out entities, at Song#keys
alter table song_keys drop constraint song_keys_song_id_musical_key_key;
