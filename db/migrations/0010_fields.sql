create table fields (
  seeker_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  name text not null,
  -- Letters and digits of the name, without case and accents: by this a name typed elsewhere finds its field.
  name_key text collate "C" not null,
  -- Where the seeker looks: a town or a region, for the prepared links.
  place text not null default '',
  about text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, id)
);
create unique index fields_name on fields (seeker_id, name_key) where removed_at is null;

create table field_terms (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  word text not null,
  meaning text not null default '',
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

create table field_titles (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  title text not null,
  subfield text not null default '',
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

create table field_organizations (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  name text not null,
  link text not null default '',
  is_local boolean not null default false,
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

-- What was looked up: pay, outlook, schooling, each with where it is from.
create table field_facts (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  label text not null,
  text text not null,
  source text not null default '',
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

create table field_questions (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  text text not null,
  -- What turned research into this question, so that it is not proposed again; null for the seeker's own.
  prompt text,
  -- Who can answer it: a person, or the web already; only the first kind is offered to question plans.
  answered_by text not null default 'person' check (answered_by in ('person', 'web')),
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

create table postings (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  title text not null,
  organization text not null default '',
  link text not null default '',
  text text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (seeker_id, field_id, id),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade
);

-- A qualification of the field, whatever words a posting uses for it.
create table qualifications (
  seeker_id uuid not null,
  field_id uuid not null,
  id uuid not null,
  type text not null check (type in ('education', 'experience', 'licence', 'skill', 'other')),
  text text not null,
  -- The words it was first found in, in one form: by this the next posting finds it, whatever it is called by then.
  key text collate "C" not null,
  -- The qualification it was found to be the same as.
  merged_into uuid,
  created_at timestamptz not null,
  primary key (seeker_id, field_id, id),
  unique (seeker_id, field_id, key),
  foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete cascade,
  foreign key (seeker_id, field_id, merged_into) references qualifications (seeker_id, field_id, id)
    on delete set null (merged_into)
);

-- That a posting asks for a qualification, and in which sentence.
create table posting_qualifications (
  seeker_id uuid not null,
  field_id uuid not null,
  posting_id uuid not null,
  id uuid not null,
  qualification_id uuid not null,
  strength text not null check (strength in ('required', 'preferred')),
  -- The posting's own words, and the sentence they stand in.
  wording text not null default '',
  sentence text not null default '',
  state text not null check (state in ('proposed', 'confirmed', 'rejected')),
  position integer not null,
  primary key (seeker_id, field_id, posting_id, id),
  unique (seeker_id, field_id, posting_id, qualification_id),
  foreign key (seeker_id, field_id, posting_id) references postings (seeker_id, field_id, id) on delete cascade,
  foreign key (seeker_id, field_id, qualification_id) references qualifications (seeker_id, field_id, id)
    on delete cascade
);

alter table goals add column field_id uuid;
alter table goals add foreign key (seeker_id, field_id) references fields (seeker_id, id) on delete set null (field_id);
alter table interviews add column field_id uuid;
alter table interviews add foreign key (seeker_id, field_id)
  references fields (seeker_id, id) on delete set null (field_id);
create index interviews_field on interviews (seeker_id, field_id) where field_id is not null;
create index goals_field on goals (seeker_id, field_id) where field_id is not null;

-- Fields that goals and interviews named as text become fields of their own. The key is made as `plainText` makes it;
-- the identifier is a UUIDv7 of now, as everywhere.
create function pg_temp.plain(typed text) returns text language sql as $$
  select trim(regexp_replace(
    lower(regexp_replace(normalize(typed, NFKD), '[\u0300-\u036f]+', '', 'g')), '[^[:alnum:]]+', ' ', 'g'))
$$;
insert into fields (seeker_id, id, name, name_key, created_at, updated_at)
select seeker_id,
  encode(set_bit(set_bit(
    overlay(uuid_send(gen_random_uuid())
      placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid,
  name, key, at, at
from (
  select distinct on (seeker_id, pg_temp.plain(field))
    seeker_id, trim(field) as name, pg_temp.plain(field) as key, created_at as at
  from (
    select seeker_id, field, created_at from interviews
    union all
    select seeker_id, field, created_at from goals
  ) named
  where pg_temp.plain(field) <> ''
  order by seeker_id, pg_temp.plain(field), created_at
) first_named;
update interviews i set field_id = f.id from fields f
  where f.seeker_id = i.seeker_id and f.name_key = pg_temp.plain(i.field);
update goals g set field_id = f.id from fields f
  where f.seeker_id = g.seeker_id and f.name_key = pg_temp.plain(g.field);
drop function pg_temp.plain(text);
