-- How a talk was held stands beside how it was planned, as its minutes do: whoever takes back that it was held gets the plan
-- back as it was.
alter table interviews
  add column held_mode text check (held_mode in ('phone', 'video', 'in-person', 'written')),
  add column held_reason text;
