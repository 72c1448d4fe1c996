-- The words on how the seeker found somebody, where adding them to an activity filled them in: taking them out again takes
-- back these and no others.
alter table activity_people add column filled_how_found text;
