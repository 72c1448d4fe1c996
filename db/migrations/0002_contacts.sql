create table contacts (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  name text not null default '',
  given text,
  family text,
  -- Stands for a name until it is known: "my aunt's dentist".
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
  links text[] not null default '{}',
  connected_on date,
  notes text not null default '',
  source text not null default 'hand' check (source in ('hand', 'import', 'mentioned', 'board', 'mapper')),
  import_id uuid,
  -- What the seeker has written over an import: a later import leaves these alone.
  own_fields text[] not null default '{}',
  -- Letters and digits of the name, without case and accents: what lists are ordered by.
  name_key text collate "C" not null default '',
  -- The same of name and organization, each word with a space before it: what is searched.
  search text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, id)
);
create unique index contacts_profile on contacts (seeker_id, profile_key)
  where profile_key is not null and removed_at is null;
create index contacts_by_name on contacts (seeker_id, name_key, id) where removed_at is null;
create index contacts_search on contacts using gin (seeker_id, search gin_trgm_ops) where removed_at is null;

create table imports (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  format text not null check (format in ('linkedin', 'csv')),
  file_name text not null,
  -- Rows of the file, and how many of them were found to be of each kind.
  summary jsonb not null default '{}',
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (seeker_id, id)
);

-- The rows of a file between upload and import, grouped as the preview shows them, up to 1,000 in a part.
create table import_parts (
  seeker_id uuid not null,
  import_id uuid not null,
  kind text not null check (kind in ('new', 'updated', 'unchanged', 'duplicate', 'unusable')),
  part integer not null,
  rows json not null,
  primary key (seeker_id, import_id, kind, part),
  foreign key (seeker_id, import_id) references imports (seeker_id, id) on delete cascade
);

-- What an import changed in contacts that were there before, so that it can be undone whole.
create table import_changes (
  seeker_id uuid not null,
  import_id uuid not null,
  contact_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  primary key (seeker_id, import_id, contact_id),
  foreign key (seeker_id, import_id) references imports (seeker_id, id) on delete cascade
);
