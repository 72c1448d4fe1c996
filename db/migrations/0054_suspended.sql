-- An administrator may suspend an account: nobody signs in to it until that is lifted.
alter table accounts add column suspended_at timestamptz;
