-- What a seeker joins and takes part in, to meet people and to have something to show.
create table activities (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('association', 'volunteering', 'internship', 'training', 'event')),
  name text not null,
  organization text not null default '',
  role text not null default '',
  starts_on date,
  -- Null while it goes on.
  ends_on date,
  link text not null default '',
  -- What came of it.
  outcome text not null default '',
  notes text not null default '',
  -- Of associations; as typed, since a fee may be "$45 a year" or "free until June".
  fee text not null default '',
  student_rate text not null default '',
  renews_on date,
  meetings text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, id)
);
create index activities_renewal on activities (seeker_id, renews_on) where renews_on is not null;

-- Time spent on an activity, added as it goes on.
create table activity_sessions (
  seeker_id uuid not null,
  activity_id uuid not null,
  id uuid not null,
  held_on date not null,
  minutes integer not null check (minutes > 0),
  about text not null default '',
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, activity_id, id),
  foreign key (seeker_id, activity_id) references activities (seeker_id, id) on delete cascade
);

-- Whom the seeker met there.
create table activity_people (
  seeker_id uuid not null,
  activity_id uuid not null,
  contact_id uuid not null,
  created_at timestamptz not null,
  primary key (seeker_id, activity_id, contact_id),
  foreign key (seeker_id, activity_id) references activities (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index activity_people_contact on activity_people (seeker_id, contact_id);

alter table contacts drop constraint contacts_source_check;
alter table contacts add constraint contacts_source_check
  check (source in ('hand', 'import', 'mentioned', 'board', 'mapper', 'activity'));
