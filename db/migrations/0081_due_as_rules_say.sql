-- An assignment is due when its last stage is. Copies of a course had their dates moved apart from their rules, so that one
-- copied over a change of the clocks, or into another zone, was due at two moments. A reading that the clocks jump over
-- moves on, and of one that comes twice the first is meant, as the program reads them; a zone that this database does not
-- know is left alone.
with walls as (
  select a.course_id, a.id, zone.name as zone,
    ((a.opens_at at time zone zone.name)::date + (a.rules #>> '{stages,-1,day}')::integer)
      + coalesce(a.rules #>> '{stages,-1,time}', '23:59')::time as wall
  from assignments a
  join pg_timezone_names zone on zone.name = a.zone
  where a.rules #>> '{stages,-1,day}' is not null
), dues as (
  select course_id, id, coalesce(
    (select min(first) from unnest(array['1 hour', '30 minutes']::interval[]) as before (step),
      lateral (select wall at time zone zone - step as first) as earlier
      where first at time zone zone = wall),
    wall at time zone zone) as due_at
  from walls
)
update assignments a set due_at = d.due_at
from dues d
where d.course_id = a.course_id and d.id = a.id and d.due_at <> a.due_at;
