-- Backups that an administrator asked for. The file stays in the data folder; here stands how far it is.
create table backups (
  id uuid primary key,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  tables_done integer not null default 0,
  tables_total integer not null default 0,
  row_count bigint,
  bytes bigint,
  created_at timestamptz not null,
  finished_at timestamptz
);
