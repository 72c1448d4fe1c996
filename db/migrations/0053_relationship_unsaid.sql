-- How one knows somebody is unknown until the seeker says it; "we have not met" stood there by itself.
alter table contacts alter column relationship drop not null, alter column relationship drop default;
-- Who came by another door than the form, and was not touched since, was never asked about. A list of our own says it.
update contacts c set relationship = null
where relationship = 'none' and source in ('import', 'mentioned', 'board', 'activity') and updated_at = created_at
  and not exists (
    select from imports i where i.seeker_id = c.seeker_id and i.id = c.import_id and i.format = 'halfhour');
