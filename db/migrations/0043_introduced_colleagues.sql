-- "Not me, but ask …": a professional names a colleague, who says yes by a link of their own before the seeker learns
-- anything of them. The link stands nowhere: it is this id and a keyed MAC.
create table guest_introductions (
  seeker_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  -- Who introduces.
  contact_id uuid not null,
  -- What the professional calls the colleague: seen by these two alone, and gone once it is answered or ran out.
  colleague text,
  -- Where the instance mailed the link: the keyed hash of the address, as in professional_keys.
  professional_key bytea,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined')),
  -- After a yes: who came onto the seeker's list, and a word to the seeker.
  new_contact_id uuid,
  note text not null default '',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  primary key (seeker_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, new_contact_id) references contacts (seeker_id, id) on delete cascade
);
create unique index guest_introductions_id on guest_introductions (id);
create index guest_introductions_interview on guest_introductions (seeker_id, interview_id);
create index guest_introductions_contact on guest_introductions (seeker_id, contact_id);
create index guest_introductions_new on guest_introductions (seeker_id, new_contact_id);
