-- The language that somebody's browser asked for is a guess: mails speak it, and pages follow the browser until they choose.
alter table accounts add column locale_guessed boolean not null default false;
