-- Reminders by mail and calendars: what a person chose, what is to be sent, and under which secret word a calendar is read.

-- looked_on: the last day on which somebody composed a digest for the person, or found that there is nothing to say; two nodes
-- that run the daily job share the persons by locking these rows. told_at: the moment up to which the person has been told.
create table notice_choice (
  person_id uuid primary key references person (id),
  rhythm    varchar(20) not null,
  looked_on date        not null,
  told_at   timestamp,
  version   bigint      not null
);
create index notice_choice_looked_on on notice_choice (looked_on, person_id);

-- The outbox. occasion: what the mail is for, for example digest:2026-12-09; a person never gets two for one occasion.
-- The parts are emptied as soon as the mail is sent or given up for good.
create table mail (
  id            uuid primary key,
  person_id     uuid         not null references person (id),
  kind          varchar(20)  not null,
  occasion      varchar(80)  not null,
  mail_day      date         not null,
  address       varchar(200) not null,
  subject       varchar(300) not null,
  plain_part    text,
  html_part     text,
  state         varchar(20)  not null,
  attempts      integer      not null,
  next_try_at   timestamp    not null,
  claimed_until timestamp,
  claim         uuid,
  problem       varchar(20),
  created_at    timestamp    not null,
  ended_at      timestamp,
  version       bigint       not null,
  constraint mail_occasion unique (person_id, occasion)
);
create index mail_waiting on mail (state, next_try_at);
create index mail_day on mail (mail_day, state);

-- Only the hash of the word is kept. content_hash and changed_at: what the calendar said last, so that programs ask cheaply.
create table calendar_feed (
  person_id    uuid primary key references person (id),
  token_hash   varchar(64) not null,
  made_at      timestamp   not null,
  content_hash varchar(64),
  changed_at   timestamp,
  read_on      date,
  version      bigint      not null,
  constraint calendar_feed_token unique (token_hash)
);
