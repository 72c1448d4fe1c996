-- The administrator's own limits for what is mailed to professionals; without one, the product's number holds.
alter table instance
  add column quiet_hours integer check (quiet_hours between 24 and 720),
  add column new_people_a_day integer check (new_people_a_day between 1 and 50),
  add column first_contacts integer check (first_contacts between 1 and 20),
  add column window_days integer check (window_days between 7 and 90);
