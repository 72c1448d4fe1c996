-- When the seeker took an interview up again: later than a no that stands in its messages and stays true.
alter table interviews add column reopened_at timestamptz;
