-- When an agreed talk was last moved to another day: that is agreed on anew, and the first yes keeps its day.
alter table interviews add column moved_at timestamptz;
