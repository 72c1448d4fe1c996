create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- One row: the instance itself.
create table instance (
  id integer primary key default 1 check (id = 1),
  registration text not null default 'closed' check (registration in ('closed', 'invitation', 'open')),
  course_creation text not null default 'administrators' check (course_creation in ('administrators', 'invitation', 'open')),
  demo_allowed boolean not null default false,
  secret_check bytea,
  set_up_at timestamptz,
  created_at timestamptz not null default now()
);
insert into instance default values;

create table demos (
  id uuid primary key,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);

-- Everyone with an account is a seeker: accounts.id is the seeker_id of every table below.
create table accounts (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  locale text check (locale in ('en', 'es')),
  zone text,
  is_administrator boolean not null default false,
  demo_id uuid references demos (id) on delete cascade,
  folded_guides text[] not null default '{}',
  shortcuts boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_account on sessions (account_id);

create table credentials (
  id uuid primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  provider_account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index credentials_account on credentials (account_id);

create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on verifications (identifier);

-- Counts of attempts in a window; keys are hashed, so that no address stands here in the clear.
create table rate_limits (
  key text primary key,
  hits integer not null,
  window_ends_at timestamptz not null
);

-- Cross-seeker facts about a professional: a keyed hash of the e-mail or profile URL, never the name.
create table professional_keys (
  id uuid primary key,
  key bytea not null,
  kind text not null check (kind in ('asked', 'stopped')),
  demo_id uuid references demos (id) on delete cascade,
  at timestamptz not null
);
create index professional_keys_key on professional_keys (key, at);

create table job_runs (
  name text primary key,
  last_started_at timestamptz,
  last_finished_at timestamptz,
  last_error text
);
