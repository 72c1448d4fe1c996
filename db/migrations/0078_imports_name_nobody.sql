-- Of an import that was carried out only reasons and numbers stay: rows that could not be used kept what was read of
-- a person, and one that was undone kept the names of those who stayed.
update import_parts p
set rows = coalesce(
  (select json_agg(json_build_object('row', one -> 'row', 'reason', one -> 'reason') order by at)
    from json_array_elements(p.rows) with ordinality as rows (one, at)),
  '[]')
from imports i
where i.seeker_id = p.seeker_id and i.id = p.import_id and i.applied_at is not null and p.kind = 'unusable';
update imports set summary = summary #- '{undone,keptNames}' #- '{undone,kept}' where undone_at is not null;
