-- How long a talk was, in the words of whoever had it: what was planned stays as it was, since calendars show it.
alter table interviews add column held_minutes integer check (held_minutes between 5 and 240);
