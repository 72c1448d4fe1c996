-- A session that a recovery code opened: until then its owner changes the second step without another code, since the
-- phone is lost perhaps, and that code was the last one.
alter table sessions add column recovered_until timestamptz;
