-- Where people deliberate and decide: the Quartalsgespräch with its agreements, comments of the steering group, the sign-off.
create table quarterly_talk (
  id              uuid primary key,
  municipality_id uuid           not null references municipality (id),
  review_id       uuid           not null references quarterly_review (id),
  held_on         date           not null,
  form            varchar(20)    not null,
  participants    varchar(1000)  not null,
  minutes         varchar(10000) not null,
  recorded_by     uuid           not null references person (id),
  recorded_at     timestamp      not null,
  constraint quarterly_talk_unique unique (review_id)
);
create index quarterly_talk_municipality on quarterly_talk (municipality_id);

create table agreement (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  review_id       uuid          not null references quarterly_review (id),
  quarter         varchar(7)    not null,
  position        integer       not null,
  wording         varchar(1000) not null,
  person_id       uuid references person (id),
  who             varchar(200),
  due_on          date          not null,
  done_on         date,
  version         bigint        not null,
  constraint agreement_somebody check (person_id is not null or who is not null)
);
create index agreement_municipality on agreement (municipality_id, done_on, due_on);
create index agreement_review on agreement (review_id, position);

create table agreement_follow_up (
  agreement_id uuid        not null references agreement (id),
  position     integer     not null,
  outcome      varchar(20) not null,
  word         varchar(1000),
  due_on       date        not null,
  noted_on     date        not null,
  noted_by     uuid        not null references person (id),
  primary key (agreement_id, position)
);

-- One per member of the steering group and quarter; without a row in goal_comment it means "keine Anmerkung".
create table quarter_comment (
  id              uuid primary key,
  municipality_id uuid      not null references municipality (id),
  review_id       uuid      not null references quarterly_review (id),
  person_id       uuid      not null references person (id),
  commented_at    timestamp not null,
  version         bigint    not null,
  constraint quarter_comment_unique unique (review_id, person_id)
);
create index quarter_comment_municipality on quarter_comment (municipality_id);

create table goal_comment (
  comment_id  uuid          not null references quarter_comment (id),
  sub_goal_id uuid          not null references sub_goal (id),
  wording     varchar(4000) not null,
  primary key (comment_id, sub_goal_id)
);

-- What the leadership says to a decision that concerns staff or money.
create table sign_off (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  review_id       uuid        not null references quarterly_review (id),
  sub_goal_id     uuid        not null references sub_goal (id),
  correction_id   uuid        not null references course_correction (id),
  answer          varchar(20) not null,
  reason          varchar(2000),
  signed_by       uuid        not null references person (id),
  signed_at       timestamp   not null,
  constraint sign_off_unique unique (correction_id)
);
create index sign_off_review on sign_off (review_id);
create index sign_off_sub_goal on sign_off (sub_goal_id);
