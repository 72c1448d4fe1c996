-- An account's export, at most one a person: how far it is, and the file while it waits to be downloaded.
create table account_exports (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  state text not null default 'running' check (state in ('running', 'done', 'failed')),
  rows_done integer not null default 0,
  rows_total integer not null default 0,
  bytes bigint,
  error text,
  created_at timestamptz not null,
  beat_at timestamptz not null,
  primary key (seeker_id, id),
  unique (seeker_id)
);

-- In pieces, so that a browser whose download broke off gets the rest, and nobody holds it whole.
create table account_export_pieces (
  seeker_id uuid not null,
  export_id uuid not null,
  at_byte bigint not null,
  bytes bytea not null,
  primary key (seeker_id, export_id, at_byte),
  foreign key (seeker_id, export_id) references account_exports (seeker_id, id) on delete cascade
);
