-- Whoever left a course and comes back was in it since the first time: what was due in between was theirs too.
alter table roster_entries add column joined_at timestamptz;
