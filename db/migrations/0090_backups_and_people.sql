-- Why a backup could not be written, as a code, so that the page says it in words.
alter table backups add column error text;

-- A text without accents and capitals, so that people are found and sorted whichever way their names are written.
create or replace function folded(words text) returns text language sql immutable strict parallel safe as
  $$ select lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')) $$;
drop index accounts_listed;
create index accounts_listed on accounts ((folded(name) collate "C"), id) where demo_id is null;
drop index accounts_searched;
create index accounts_searched on accounts using gin ((folded(name || ' ' || email)) gin_trgm_ops)
  where demo_id is null;
