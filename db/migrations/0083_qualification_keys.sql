-- The key of a qualification is made of its words (src/features/fields/qualification-key.ts). It glued "driver" to the
-- word behind it and dropped the signs of C++, C#, F#, A+ and .NET. Keys that are stored are made anew as far as they
-- tell; the order of their words is that of their characters, as everywhere in keys.
create function pg_temp.rekeyed(key text, words text) returns text language sql as $$
  with word as (
    select w from unnest(string_to_array(
      case when key ~ '\mdriver' then regexp_replace(regexp_replace(
        key, '\mdriver(?!less)(?=[a-z])', 'driver ', 'g'), '\mdriver licen[cs](?:e|es|ed|ure)\M', 'driver license', 'g')
      else key end, ' ')) w
  ), signed as (
    select w from word where not (
      (w = 'c' and words ~* '(?<!\w)c(?:\+\+|#)') or (w = 'f' and words ~* '(?<!\w)f#')
      or (w = 'net' and words ~* '(?<!\w)\.net\M'))
    union select 'cplusplus' where words ~* '(?<!\w)c\+\+' and exists (select from word where w = 'c')
    union select 'csharp' where words ~* '(?<!\w)c#' and exists (select from word where w = 'c')
    union select 'fsharp' where words ~* '(?<!\w)f#' and exists (select from word where w = 'f')
    union select 'dotnet' where words ~* '(?<!\w)\.net\M' and exists (select from word where w = 'net')
    union select 'aplus' where words ~* '(?<!\w)a\+(?![\w+])'
  ), driving as (
    select count(*) = 3 as commercial from signed where w in ('commercial', 'driver', 'license')
  ), told as (
    select w from signed, driving where not (commercial and w in ('commercial', 'driver', 'license'))
    union select 'cdl' from driving where commercial
  )
  select left(string_agg(w, ' ' order by w collate "C"), 300) from told
$$;

-- Where a qualification of the field has the right key already, the two are one, unless either was merged before; that
-- can be taken back as any merge. The first of several that get the same key has it.
do $$
declare
  own record;
  other uuid;
begin
  for own in
    select q.seeker_id, q.field_id, q.id, q.merged_into, pg_temp.rekeyed(q.key, q.text) as key
    from qualifications q
    where (q.key like '%driver%' or q.text ~* '(?<!\w)(?:c\+\+|[cf]#|a\+|\.net)')
      and pg_temp.rekeyed(q.key, q.text) <> q.key
    order by q.seeker_id, q.field_id, q.id
  loop
    select id into other from qualifications
    where seeker_id = own.seeker_id and field_id = own.field_id and key = own.key;
    if not found then
      update qualifications set key = own.key
      where seeker_id = own.seeker_id and field_id = own.field_id and id = own.id;
    elsif own.merged_into is null then
      update qualifications set merged_into = other
      where seeker_id = own.seeker_id and field_id = own.field_id and id = own.id
        and exists (select from qualifications o where o.seeker_id = own.seeker_id and o.field_id = own.field_id
          and o.id = other and o.merged_into is null);
    end if;
  end loop;
end $$;
