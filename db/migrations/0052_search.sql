-- People are found by job title and e-mail address too, and letters such as ł and ø by those that people type who have no
-- key for them: `searchText` and `searchColumns` make the same of what is written from now on. Names and organizations
-- stand here as the program left them; titles are brought into that form the way 0010 did it with fields.
create function pg_temp.typed_as(plain text) returns text language sql immutable as $$
  select replace(replace(replace(replace(translate(plain, 'łøđðħŧŋıə', 'loddhtnie'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
    'þ', 'th')
$$;
create function pg_temp.searched(typed text) returns text language sql immutable as $$
  select pg_temp.typed_as(trim(regexp_replace(
    lower(regexp_replace(normalize(typed, NFKD), '[\u0300-\u036f]+', '', 'g')), '[^[:alnum:]]+', ' ', 'g')))
$$;
-- Nearly every imported row changes: filling the index anew at the end is many times faster than one by one.
drop index contacts_search;
update contacts set
  name_key = pg_temp.typed_as(name_key),
  search = concat_ws(' ', pg_temp.typed_as(search), nullif(pg_temp.searched(title), ''),
    nullif(pg_temp.searched(array_to_string(emails, ' ')), ''))
where title <> '' or emails <> '{}' or search <> pg_temp.typed_as(search);
create index contacts_search on contacts using gin (seeker_id, search gin_trgm_ops) where removed_at is null;
drop function pg_temp.searched(text);
drop function pg_temp.typed_as(text);
