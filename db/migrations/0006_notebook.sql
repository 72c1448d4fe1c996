-- The lockable row of an interview's notebook: the merged Yjs state of every update up to `merged_version`.
-- A save only adds an update; from time to time updates are merged into the state and removed.
create table notebooks (
  seeker_id uuid not null,
  interview_id uuid not null,
  state bytea not null,
  merged_version bigint not null default 0,
  version bigint not null default 0,
  updated_at timestamptz not null,
  primary key (seeker_id, interview_id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

create table notebook_updates (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  version bigint not null,
  update bytea not null,
  created_at timestamptz not null,
  primary key (seeker_id, interview_id, id),
  foreign key (seeker_id, interview_id) references notebooks (seeker_id, interview_id) on delete cascade
);

-- What follows is read from the document, in the transaction that changes it, for report, search and thank-you.
create table notebook_answers (
  seeker_id uuid not null,
  interview_id uuid not null,
  question_id uuid not null,
  -- The wording of an off-script question; a planned one has its own row.
  question text,
  text text not null,
  asked boolean not null default false,
  primary key (seeker_id, interview_id, question_id),
  foreign key (seeker_id, interview_id) references notebooks (seeker_id, interview_id) on delete cascade
);

create table notebook_marks (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('learned', 'next-step', 'quote', 'person')),
  text text not null,
  question_id uuid,
  -- The contact that a mentioned person became.
  contact_id uuid,
  primary key (seeker_id, interview_id, id),
  foreign key (seeker_id, interview_id) references notebooks (seeker_id, interview_id) on delete cascade
);

-- The document behind each page sent to a browser without JavaScript, and what each posted form made of it,
-- kept 30 days, to merge a form against. `version` is empty for a posted form.
create table notebook_bases (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  version bigint,
  state bytea not null,
  created_at timestamptz not null,
  primary key (seeker_id, interview_id, id),
  unique (seeker_id, interview_id, version),
  foreign key (seeker_id, interview_id) references notebooks (seeker_id, interview_id) on delete cascade
);
create index notebook_bases_created on notebook_bases (created_at);

create table debriefs (
  seeker_id uuid not null,
  interview_id uuid not null,
  learned text not null default '',
  went_well text not null default '',
  unexpected text not null default '',
  differently text not null default '',
  still_interested text check (still_interested in ('yes', 'no', 'unsure')),
  follow_up text not null default '',
  completed_at timestamptz,
  updated_at timestamptz not null,
  primary key (seeker_id, interview_id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

create table next_steps (
  seeker_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  text text not null,
  due_on date,
  done_at timestamptz,
  created_at timestamptz not null,
  primary key (seeker_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
create index next_steps_interview on next_steps (seeker_id, interview_id);
