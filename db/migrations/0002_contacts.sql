create table contacts (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  name text not null default '',
  given text,
  family text,
  description text not null default '',
  relationship text not null default 'none'
    check (relationship in ('family', 'friend', 'colleague', 'teacher', 'acquaintance', 'none')),
  how_found text not null default '',
  why text not null default '',
  organization text not null default '',
  title text not null default '',
  emails text[] not null default '{}',
  phones text[] not null default '{}',
  profile_url text,
  profile_key text,
  links jsonb not null default '[]',
  connected_on date,
  notes text not null default '',
  source text not null default 'hand' check (source in ('hand', 'import', 'mentioned', 'board', 'mapper')),
  import_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, id)
);
create unique index contacts_profile on contacts (seeker_id, profile_key)
  where profile_key is not null and removed_at is null;
create index contacts_by_name on contacts (seeker_id, lower(name) collate "C", id);
create index contacts_search on contacts using gin (seeker_id, name gin_trgm_ops);

create table imports (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  format text not null,
  file_name text not null,
  file bytea,
  summary jsonb not null default '{}',
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (seeker_id, id)
);

-- What an import did to each contact, so that it can be undone whole.
create table import_changes (
  seeker_id uuid not null,
  import_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('new', 'updated')),
  before jsonb,
  primary key (seeker_id, import_id, contact_id),
  foreign key (seeker_id, import_id) references imports (seeker_id, id) on delete cascade
);
