-- How far a seeker has walked through the prompts that help to think of people; 'done' once at the end.
create table mapper_walks (
  seeker_id uuid primary key references accounts (id) on delete cascade,
  prompt text not null,
  updated_at timestamptz not null
);

-- Which prompt a contact was an answer to.
create table mapper_answers (
  seeker_id uuid not null,
  contact_id uuid not null,
  prompt text not null,
  created_at timestamptz not null,
  primary key (seeker_id, prompt, contact_id),
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade
);
create index mapper_answers_contact on mapper_answers (seeker_id, contact_id);

-- Who led to whom: the contact by whom another one was found. Apart from contacts, since hardly anybody of a whole
-- imported network has one. Two contacts that were merged may have two; and one that led to the other leads to itself
-- from then on, which counts for nothing and is there for undoing.
create table contact_origins (
  seeker_id uuid not null,
  contact_id uuid not null,
  led_by uuid not null,
  created_at timestamptz not null,
  primary key (seeker_id, contact_id, led_by),
  foreign key (seeker_id, contact_id) references contacts (seeker_id, id) on delete cascade,
  foreign key (seeker_id, led_by) references contacts (seeker_id, id) on delete cascade
);
create index contact_origins_led_by on contact_origins (seeker_id, led_by);

-- People mentioned in a talk so far: the first person of that talk led to them.
insert into contact_origins (seeker_id, contact_id, led_by, created_at)
select distinct on (m.seeker_id, m.contact_id) m.seeker_id, m.contact_id, i.contact_id, c.created_at
from notebook_marks m
join contacts c on c.seeker_id = m.seeker_id and c.id = m.contact_id
join interview_contacts i on i.seeker_id = m.seeker_id and i.interview_id = m.interview_id
  and i.contact_id <> m.contact_id
where m.contact_id is not null
order by m.seeker_id, m.contact_id, i.position;
