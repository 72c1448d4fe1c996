-- Chinese, Japanese and Korean names are searched without the spaces that address books put between their parts: somebody
-- imported as "王 伟" was not found by 王伟. `searchColumns` makes the same of what is written from now on.
create function pg_temp.unspaced(plain text) returns text language sql immutable as $$
  -- The scripts of `unspaced` in src/shared/text.ts, as their letters stand in what is searched.
  select regexp_replace(plain, '([' || scripts || ']) (?=[' || scripts || '])', '\1', 'g') from (values (
    '\u1100-\u11ff\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff'
    || '\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af'
  )) as s (scripts)
$$;
update contacts set
  name_key = pg_temp.unspaced(name_key),
  search = rtrim(' ' || pg_temp.unspaced(name_key) || substr(search, length(name_key) + 2))
where name_key <> pg_temp.unspaced(name_key);
drop function pg_temp.unspaced(text);
