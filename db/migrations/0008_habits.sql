-- How a seeker works, where it differs from the defaults: how long silence lasts, and which days do not count.
create table work_settings (
  seeker_id uuid primary key references accounts (id) on delete cascade,
  next_person_days integer not null check (next_person_days between 1 and 30),
  nudge_days integer not null check (nudge_days between 1 and 60),
  max_nudges integer not null check (max_nudges between 0 and 3),
  -- Characters of a LinkedIn note: what LinkedIn gives the seeker's account.
  note_limit integer not null check (note_limit in (200, 300)),
  -- Days off, as ISO dates in order: no business day falls on them.
  holidays text[] not null default '{}',
  updated_at timestamptz not null
);

-- What each form of a debrief said, kept 30 days: the same form sent again (double click, back button) adds only
-- what is new in it.
create table debrief_forms (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  said jsonb not null,
  created_at timestamptz not null,
  primary key (seeker_id, interview_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
create index debrief_forms_created on debrief_forms (created_at);

-- An assignment that is over or was a mistake: students see it no more, what they did for it stays theirs.
alter table assignments add column archived_at timestamptz;
