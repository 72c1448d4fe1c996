-- Who asked a professional, and by which message, as keyed hashes too: caps count people and not rows, a seeker's own
-- message is no news to that seeker, and what was not sent after all is taken back exactly.
alter table professional_keys
  add column asker bytea,
  add column act bytea,
  -- A request or a nudge: written without being asked for.
  add column unasked boolean not null default true,
  -- The seeker's first message to this person.
  add column first boolean not null default false;
create index professional_keys_asker on professional_keys (asker, at);
create index professional_keys_act on professional_keys (act);

-- The administrator's switch: while it is set, nothing goes out to professionals through the mail server.
alter table instance add column outreach_paused_at timestamptz;
