-- When somebody's name was taken out of what was handed in, because they asked to be erased. The fingerprint stays that
-- of the copy as it was handed in.
alter table submissions add column redacted_at timestamptz;
