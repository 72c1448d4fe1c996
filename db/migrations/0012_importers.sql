alter table imports drop constraint imports_format_check;
alter table imports add constraint imports_format_check
  check (format in ('linkedin', 'google', 'outlook', 'vcard', 'halfhour', 'csv'));

-- The file itself while its columns are being chosen.
create table import_files (
  seeker_id uuid not null references accounts (id) on delete cascade,
  import_id uuid not null,
  file_name text not null,
  bytes bytea not null,
  created_at timestamptz not null,
  primary key (seeker_id, import_id)
);

-- Which column holds what, by the words of the header: the next file with the same header needs no second choosing.
create table import_mappings (
  seeker_id uuid not null references accounts (id) on delete cascade,
  signature text not null,
  columns jsonb not null,
  updated_at timestamptz not null,
  primary key (seeker_id, signature)
);

-- Work on a big file while it goes on, so that any page can show how far it is and stop it.
create table import_runs (
  seeker_id uuid not null references accounts (id) on delete cascade,
  import_id uuid not null,
  step text not null check (step in ('reading', 'keeping')),
  done integer not null default 0,
  total integer not null default 0,
  code text,
  cancelled boolean not null default false,
  beat_at timestamptz not null,
  primary key (seeker_id, import_id)
);
