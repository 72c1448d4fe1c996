-- What the reader of a report sees where it differs from the notebook; the notebook stays as written.
create table reports (
  seeker_id uuid not null,
  interview_id uuid not null,
  occupation text not null default '',
  organization text not null default '',
  answers jsonb not null default '{}',
  reflection jsonb not null default '{}',
  finished_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (seeker_id, interview_id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
