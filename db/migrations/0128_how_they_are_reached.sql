-- How a professional is reached for the date that stands is a word of its own: a yes said anew was news to nobody.
alter table guest_answers drop constraint guest_answers_kind_check;
alter table guest_answers add constraint guest_answers_kind_check check (kind in
  ('accepted', 'suggested', 'declined', 'moved', 'cancelled', 'stopped', 'confirmed', 'reached', 'held'));
