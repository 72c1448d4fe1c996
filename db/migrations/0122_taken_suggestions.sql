-- When a day that somebody had suggested, and that was agreed on, gave way to another: until then the day that stood showed
-- that their suggestion was a yes, and it stays one.
alter table guest_answers add column taken_at timestamptz;
