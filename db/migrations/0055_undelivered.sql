-- Letters to a professional that did not arrive, for the seeker to know and to act: one row a kind, gone once a letter
-- of that kind arrives.
create table undelivered_letters (
  seeker_id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  what text not null check (what in ('calendar', 'own-link', 'confirmation')),
  at timestamptz not null,
  primary key (seeker_id, interview_id, contact_id, what),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index undelivered_letters_contact on undelivered_letters (seeker_id, contact_id);
