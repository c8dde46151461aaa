-- Quarterly review: the draft of a quarter lives here until the coordinator releases it.

create table quarterly_review (
  id                 uuid primary key,
  municipality_id    uuid       not null references municipality (id),
  action_plan_id     uuid       not null references action_plan (id),
  quarter            varchar(7) not null,
  opened_on          date       not null,
  opened_by          uuid references person (id),
  assess_until       date       not null,
  release_until      date       not null,
  decide_until       date       not null,
  decision_version   integer    not null,
  state              varchar(20) not null,
  released_on        date,
  released_by        uuid references person (id),
  release_message    varchar(10000),
  closed_on          date,
  version            bigint     not null,
  constraint quarterly_review_unique unique (municipality_id, quarter)
);

create table assessment (
  id              uuid primary key,
  review_id       uuid        not null references quarterly_review (id),
  municipality_id uuid        not null references municipality (id),
  sub_goal_id     uuid        not null references sub_goal (id),
  position        integer     not null,
  answer          varchar(20) not null,
  status          varchar(20),
  time_used       numeric(9, 4),
  due_indicators  integer,
  plan_reached    numeric(9, 4),
  help_needed     boolean,
  went_well       varchar(10000),
  stumbling_blocks varchar(10000),
  proposal        varchar(20),
  assessed_on     date,
  assessed_by     uuid references person (id),
  light           varchar(10),
  light_reason    varchar(1000),
  awaited         boolean     not null,
  version         bigint      not null,
  constraint assessment_unique unique (review_id, sub_goal_id)
);
create index assessment_sub_goal on assessment (sub_goal_id);
create index assessment_municipality on assessment (municipality_id);

create table measure_report (
  assessment_id uuid        not null references assessment (id),
  measure_id    uuid        not null references measure (id),
  status        varchar(20),
  remark        varchar(10000),
  primary key (assessment_id, measure_id)
);

create table reading_report (
  assessment_id uuid not null references assessment (id),
  indicator_id  uuid not null references indicator (id),
  amount        numeric(18, 4),
  note          varchar(500),
  primary key (assessment_id, indicator_id)
);

create table course_correction (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  review_id       uuid        not null references quarterly_review (id),
  sub_goal_id     uuid        not null references sub_goal (id),
  course          varchar(20) not null,
  decision_id     uuid        not null references decision (id),
  new_due_on      date,
  version         bigint      not null,
  constraint course_correction_unique unique (review_id, sub_goal_id)
);
create index course_correction_sub_goal on course_correction (sub_goal_id);

-- The frozen state of a quarter: the goal matrix as JSON in a numbered format, never changed again.
create table snapshot (
  id              uuid primary key,
  municipality_id uuid       not null references municipality (id),
  review_id       uuid       not null references quarterly_review (id),
  quarter         varchar(7) not null,
  taken_on        date       not null,
  format          integer    not null,
  content         text       not null,
  constraint snapshot_review_unique unique (review_id)
);
create index snapshot_municipality on snapshot (municipality_id, quarter);
