-- Without an edit of their own, occupation and organization of a report follow the contact; an edit may leave them empty.
-- What was saved as the contact says it was never an edit.
alter table reports
  alter column occupation drop not null,
  alter column occupation drop default,
  alter column organization drop not null,
  alter column organization drop default;
with contact_lines as (
  select ic.seeker_id, ic.interview_id, max(trim(c.title)) as occupation, max(trim(c.organization)) as organization
  from interview_contacts ic
  join contacts c on c.seeker_id = ic.seeker_id and c.id = ic.contact_id
  group by ic.seeker_id, ic.interview_id
  having count(*) = 1
)
update reports r set
  occupation = case when r.occupation not in ('', coalesce(l.occupation, '')) then r.occupation end,
  organization = case when r.organization not in ('', coalesce(l.organization, '')) then r.organization end
from reports o
left join contact_lines l on l.seeker_id = o.seeker_id and l.interview_id = o.interview_id
where o.seeker_id = r.seeker_id and o.interview_id = r.interview_id;
