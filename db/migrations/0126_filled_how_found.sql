-- The words on how the seeker found somebody, where adding them to an activity filled them in: taking them out again takes
-- back these and no others.
alter table activity_people add column filled_how_found text;

-- Whoever was added before: the words that adding writes are taken for written by it, as taking out has done until now.
update activity_people p set filled_how_found = c.how_found
from contacts c, activities a
where c.seeker_id = p.seeker_id and c.id = p.contact_id
  and a.seeker_id = p.seeker_id and a.id = p.activity_id
  and c.how_found in ('Met at ' || a.name, 'Nos conocimos en: ' || a.name);
