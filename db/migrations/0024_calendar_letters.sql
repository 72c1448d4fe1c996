-- Which calendar entry was mailed to whom: one letter a recipient and sequence, however often the job runs.
create table calendar_letters (
  seeker_id uuid not null,
  interview_id uuid not null,
  -- The seeker's account, or the contact.
  recipient_id uuid not null,
  sequence integer not null,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  at timestamptz not null,
  primary key (seeker_id, interview_id, recipient_id, sequence),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
