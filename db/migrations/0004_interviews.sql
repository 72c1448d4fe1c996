create table goals (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  title text not null,
  field text not null default '',
  interviews_wanted integer not null default 1 check (interviews_wanted between 1 and 20),
  due_at timestamptz,
  zone text not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (seeker_id, id)
);

create table interviews (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  goal_id uuid,
  course_id uuid,
  assignment_id uuid,
  field text not null default '',
  wish text not null default '',
  mode text check (mode in ('phone', 'video', 'in-person', 'written')),
  starts_at timestamptz,
  zone text,
  minutes integer not null default 30 check (minutes between 5 and 240),
  place text not null default '',
  link text not null default '',
  sequence integer not null default 0,
  agreed_at timestamptz,
  clock_started_at timestamptz,
  ended_at timestamptz,
  declined_at timestamptz,
  resting_at timestamptz,
  cancelled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (seeker_id, id),
  foreign key (seeker_id, goal_id) references goals (seeker_id, id),
  foreign key (course_id, assignment_id) references assignments (course_id, id) on delete set null
);

create table interview_contacts (
  seeker_id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  position integer not null default 0,
  -- Thanked in another way than by a message: a card handed over, in person, by phone.
  thanked_at timestamptz,
  primary key (seeker_id, interview_id, contact_id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index interview_contacts_contact on interview_contacts (seeker_id, contact_id);

create table questions (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  topic text,
  text text not null,
  source text not null check (source in ('required', 'default', 'own', 'suggested')),
  position integer not null,
  minutes integer not null default 3,
  removed_at timestamptz,
  primary key (seeker_id, interview_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

create table today_choices (
  seeker_id uuid not null references accounts (id) on delete cascade,
  item_key text not null,
  choice text not null check (choice in ('done', 'postponed', 'dismissed')),
  until timestamptz,
  at timestamptz not null,
  primary key (seeker_id, item_key)
);

-- Today asks on every visit how many contacts are ready and which typed ones are unfinished. Both indexes leave out
-- what an import brings, so that thirty thousand imported contacts cost neither the import nor Today anything.
create index contacts_with_why on contacts (seeker_id) where removed_at is null and why <> '';
create index contacts_typed on contacts (seeker_id, created_at) where removed_at is null and source <> 'import';
