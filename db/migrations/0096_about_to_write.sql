-- That somebody here is about to write to a person, for a day: two who write at the same time are both told.
alter table professional_keys drop constraint professional_keys_kind_check;
alter table professional_keys add constraint professional_keys_kind_check
  check (kind in ('asked', 'writing', 'stopped'));
