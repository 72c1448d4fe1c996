-- The school whose former students a field's prepared links look for; '' when not said.
alter table fields add column school text not null default '';
