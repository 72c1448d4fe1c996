-- What the O*NET database and the projections of the Bureau of Labor Statistics say about occupations. Nobody's data:
-- an administrator reads it in, and a later release replaces it. No foreign keys, since every kind of file is
-- replaced on its own and a release may leave one out.

create table occupations (
  -- O*NET-SOC, such as 29-1141.00.
  code text primary key,
  title text not null,
  description text not null default '',
  -- False where no file names the occupation: then it goes by another name of the same code.
  named boolean not null default true
);

-- Every name an occupation goes by: its own, other names, and names that people in it reported.
create table occupation_titles (
  code text not null,
  source text not null check (source in ('own', 'alternate', 'reported')),
  title text not null,
  -- Letters and digits, without case and accents, each word with a space before it: what is searched.
  search text collate "C" not null,
  primary key (code, source, title)
);
create index occupation_titles_search on occupation_titles (search);

create table related_occupations (
  code text not null,
  related_code text not null,
  -- The closest first.
  position integer not null,
  primary key (code, related_code)
);

create table occupation_zones (
  code text primary key,
  -- From 1, little or no preparation, to 5.
  zone smallint not null
);

-- What each of the five levels of preparation means, in the words of the database.
create table preparation_levels (
  zone smallint primary key,
  name text not null,
  experience text not null,
  education text not null,
  training text not null,
  examples text not null
);

create table occupation_outlooks (
  -- SOC, such as 29-1141; groups of occupations too, and 00-0000 for all of them.
  code text primary key,
  title text not null,
  base_year smallint,
  target_year smallint,
  -- In thousands.
  employment double precision,
  projected double precision,
  change_percent double precision,
  -- Openings a year, in thousands.
  openings double precision,
  wage_year smallint,
  -- Dollars a year.
  median_wage integer,
  -- The median is this or more: the source does not say how much.
  wage_at_least boolean not null default false
);

-- What is typically needed to enter an occupation.
create table occupation_entries (
  code text primary key,
  education text,
  experience text,
  training text
);

-- Which file each kind of fact came from.
create table occupation_files (
  kind text primary key,
  file_name text not null,
  -- Such as "30.1" or "2024–34"; null where no file says.
  release text,
  -- Of the bytes that were read, so that reading them again changes nothing.
  digest text not null,
  rows integer not null,
  imported_at timestamptz not null
);
