-- People are found by job title and e-mail address too, and letters such as ł and ø by those that people type who have no
-- key for them: `searchText` and `searchColumns` make the same of what is written from now on.
alter table contacts
  -- Title and e-mail addresses as `search` has name and organization, each word with a space before it.
  add column search_more text not null default '',
  -- The first three letters of each of these words: how one is found.
  add column search_heads text[] not null default '{}';

-- Names and organizations stand here as the program left them; titles are brought into that form the way 0010 did it
-- with fields.
create function pg_temp.typed_as(plain text) returns text language sql immutable as $$
  select replace(replace(replace(replace(translate(plain, 'łøđðħŧŋıə', 'loddhtnie'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
    'þ', 'th')
$$;
create function pg_temp.searched(typed text) returns text language sql immutable as $$
  select pg_temp.typed_as(trim(regexp_replace(
    lower(regexp_replace(normalize(typed, NFKD), '[\u0300-\u036f]+', '', 'g')),
    -- Named one by one: what counts as a letter beyond ASCII depends on the locale of the database.
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u20a0-\u20cf\u3000-\u303f]+', ' ', 'g')))
$$;
-- Nearly every imported row changes: filling the index anew at the end is many times faster than one by one.
drop index contacts_search;
update contacts c set
  name_key = pg_temp.typed_as(c.name_key),
  search = pg_temp.typed_as(c.search),
  search_more = coalesce(' ' || nullif(more, ''), ''),
  search_heads = array(select distinct left(word, 3) from unnest(string_to_array(more, ' ')) as word)
from (
  select seeker_id, id, pg_temp.searched(title || ' ' || array_to_string(emails, ' ')) as more from contacts
  where title <> '' or emails <> '{}' or search <> pg_temp.typed_as(search)
) w
where c.seeker_id = w.seeker_id and c.id = w.id;
create index contacts_search on contacts using gin (seeker_id, search gin_trgm_ops, search_heads)
  where removed_at is null;
drop function pg_temp.searched(text);
drop function pg_temp.typed_as(text);
