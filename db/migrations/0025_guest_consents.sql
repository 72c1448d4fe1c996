-- What the professional allows. What the seeker only noted stands beside it and never above it.
create table guest_consents (
  seeker_id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('recording', 'name', 'sharing')),
  said_by text not null check (said_by in ('professional', 'seeker')),
  granted boolean not null,
  at timestamptz not null,
  primary key (seeker_id, interview_id, contact_id, kind, said_by),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index guest_consents_contact on guest_consents (seeker_id, contact_id);
