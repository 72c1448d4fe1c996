-- Whom administrators let make courses, where the instance says "by invitation".
alter table accounts add column may_create_courses boolean not null default false;

-- The administrators' list of people: in order of names, and searched by a part of name or address.
create index accounts_listed on accounts ((lower(name) collate "C"), id) where demo_id is null;
create index accounts_searched on accounts using gin ((lower(name || ' ' || email)) gin_trgm_ops)
  where demo_id is null;

-- Invitations to this instance: for one address, or a link for several people. The link itself stands nowhere: it is
-- this id and a keyed MAC.
create table account_invitations (
  id uuid primary key,
  -- Of a letter: whom it went to, and the only address it makes an account for.
  email text,
  seats integer not null check (seats between 1 and 500),
  taken integer not null default 0 check (taken <= seats),
  may_create_courses boolean not null default false,
  invited_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index account_invitations_expires on account_invitations (expires_at);
create index account_invitations_invited_by on account_invitations (invited_by);
