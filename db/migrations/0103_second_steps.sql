-- A code from an app, or one of ten recovery codes, that an account asks for beside its password. The account library keeps
-- it: key and codes are encrypted with the program's secret.
alter table accounts add column second_step boolean not null default false;
create table second_steps (
  id uuid primary key,
  account_id uuid not null unique references accounts (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  -- Whether a code has shown that the app has the key.
  verified boolean not null default false,
  failed_count integer not null default 0,
  locked_until timestamptz,
  started_at timestamptz,
  -- Until when the recovery codes can be looked at; never again once their owner has them.
  codes_until timestamptz
);
