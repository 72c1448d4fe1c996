-- What a seeker has ticked off while getting ready for an interview.
create table interview_checks (
  seeker_id uuid not null,
  interview_id uuid not null,
  -- A code of the program's own list.
  item text not null,
  done_at timestamptz not null,
  primary key (seeker_id, interview_id, item),
  foreign key (seeker_id, interview_id) references interviews (seeker_id, id) on delete cascade
);
