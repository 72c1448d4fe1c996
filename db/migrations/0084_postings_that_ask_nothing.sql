-- When the seeker said that they read a posting in which nothing was found, and that it asks for nothing: it counts among
-- those that were looked at.
alter table postings add column reviewed_at timestamptz;
