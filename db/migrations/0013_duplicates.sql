-- When a seeker's contacts last changed, and when they were compared with each other since.
create table duplicate_searches (
  seeker_id uuid primary key references accounts (id) on delete cascade,
  wanted_at timestamptz not null,
  done_at timestamptz
);
create index duplicate_searches_waiting on duplicate_searches (wanted_at) where done_at is null;

-- What the last comparison found. one_id is the contact that is longer on the list (identifiers sort by time).
create table duplicate_pairs (
  seeker_id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  level text not null check (level in ('certain', 'likely')),
  bits real not null,
  evidence jsonb not null,
  primary key (seeker_id, one_id, other_id),
  foreign key (seeker_id, one_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, other_id) references contacts (seeker_id, id) on delete cascade
);
create index duplicate_pairs_other on duplicate_pairs (seeker_id, other_id);
create index duplicate_pairs_surest on duplicate_pairs (seeker_id, bits desc);

-- "Not the same person": never suggested again.
create table duplicate_decisions (
  seeker_id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  decided_at timestamptz not null,
  primary key (seeker_id, one_id, other_id),
  foreign key (seeker_id, one_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, other_id) references contacts (seeker_id, id) on delete cascade
);
create index duplicate_decisions_other on duplicate_decisions (seeker_id, other_id);

-- A merge, with what it takes to undo it: the kept contact's fields on both sides of it, and the rows that moved over.
create table contact_merges (
  seeker_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  moved jsonb not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  primary key (seeker_id, id),
  foreign key (seeker_id, kept_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, gone_id) references contacts (seeker_id, id) on delete cascade
);
create index contact_merges_kept on contact_merges (seeker_id, kept_id);
create index contact_merges_gone on contact_merges (seeker_id, gone_id);
