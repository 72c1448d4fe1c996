-- A goal that was set by mistake can be taken away. Its interviews stay, and count for nothing once it is erased.
alter table goals add column removed_at timestamptz;
create index goals_removed on goals (removed_at) where removed_at is not null;
alter table interviews drop constraint interviews_seeker_id_goal_id_fkey;
alter table interviews add foreign key (seeker_id, goal_id) references goals (seeker_id, id) on delete set null (goal_id);
