-- What was said in a talk about pay, schooling, likes and dislikes, so that several talks can be compared.
alter table debriefs
  add column pay_from double precision check (pay_from >= 0),
  add column pay_to double precision check (pay_to >= 0),
  add column pay_per text not null default 'year' check (pay_per in ('year', 'month', 'hour')),
  -- ISO 4217.
  add column pay_currency text not null default 'USD',
  add column education text
    check (education in ('none', 'school', 'certificate', 'associate', 'bachelor', 'master', 'doctorate')),
  -- One step a line.
  add column education_path text not null default '',
  add column likes text not null default '',
  add column dislikes text not null default '';
