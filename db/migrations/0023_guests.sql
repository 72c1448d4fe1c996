-- What the page says that a professional answers on: written for them by the seeker, apart from every private note.
create table guest_pages (
  seeker_id uuid not null,
  interview_id uuid not null,
  about text not null default '',
  reason text not null default '',
  show_questions boolean not null default true,
  updated_at timestamptz not null,
  primary key (seeker_id, interview_id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

-- A few times that suit the seeker; never a whole calendar.
create table offered_times (
  seeker_id uuid not null,
  interview_id uuid not null,
  id uuid not null,
  starts_at timestamptz not null,
  created_at timestamptz not null,
  primary key (seeker_id, interview_id, id),
  unique (seeker_id, interview_id, starts_at),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);

-- A link to the guest page. The link itself stands nowhere: it is this id and a keyed MAC over purpose and id.
-- `answer` passes through the seeker's hands; `own` was mailed to the professional by the instance.
create table guest_links (
  seeker_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  purpose text not null check (purpose in ('answer', 'own')),
  -- Of an `own` link: the keyed hash of the address it was mailed to.
  address_key bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (seeker_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create unique index guest_links_id on guest_links (id);
create index guest_links_interview on guest_links (seeker_id, interview_id, contact_id);
create index guest_links_contact on guest_links (seeker_id, contact_id);
create index guest_links_address on guest_links (address_key) where address_key is not null;

-- What the professional said on the page, one row a word; the newest counts.
create table guest_answers (
  seeker_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in
    ('accepted', 'suggested', 'declined', 'moved', 'cancelled', 'stopped', 'confirmed', 'held')),
  reason text check (reason in ('not-now', 'not-me')),
  times timestamptz[] not null default '{}',
  zone text,
  locale text check (locale in ('en', 'es')),
  mode text check (mode in ('phone', 'video', 'in-person')),
  -- How to reach them: a number, a link, a place.
  reach text not null default '',
  note text not null default '',
  at timestamptz not null,
  primary key (seeker_id, id),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade,
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index guest_answers_interview on guest_answers (seeker_id, interview_id, contact_id);
create index guest_answers_contact on guest_answers (seeker_id, contact_id);
