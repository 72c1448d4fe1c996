-- The end that the notebook's clock gave a talk, beside the end on record: the clock moves and takes back only its own.
alter table interviews add column clock_ended_at timestamptz;
update interviews set clock_ended_at = ended_at where clock_started_at is not null;
