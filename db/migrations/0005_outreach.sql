create table messages (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  contact_id uuid not null,
  interview_id uuid,
  kind text not null check (kind in ('request', 'introduction-request', 'nudge', 'thank-you', 'keep-in-touch')),
  channel text not null check (channel in ('email', 'linkedin-note', 'linkedin-message', 'text', 'phone', 'card')),
  language text not null default 'en',
  subject text not null default '',
  body text not null default '',
  state text not null default 'drafted' check (state in ('drafted', 'handed', 'sent', 'bounced', 'unknown')),
  sent_at timestamptz,
  sent_how text,
  outcome text check (outcome in ('replied', 'declined', 'no-reply')),
  outcome_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, id),
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
create index messages_contact on messages (seeker_id, contact_id);
create index messages_interview on messages (seeker_id, interview_id);

create table message_versions (
  seeker_id uuid not null,
  message_id uuid not null,
  version integer not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  primary key (seeker_id, message_id, version),
  foreign key (seeker_id, message_id) references messages (seeker_id, id) on delete cascade
);

create table message_events (
  seeker_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  kind text not null,
  at timestamptz not null,
  primary key (seeker_id, id),
  foreign key (seeker_id, message_id) references messages (seeker_id, id) on delete cascade
);
create index message_events_message on message_events (seeker_id, message_id);
