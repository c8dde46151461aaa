-- The goal matrix is maintained on its pages: archive, participation, targets per year, narrative indicators, contributions
-- to goals of an alliance, and the history of every change.

alter table action_plan add column archived_on date;
alter table guiding_goal add column archived_on date;
alter table product_group_goal add column archived_on date;
alter table product add column archived_on date;
alter table sub_goal add column archived_on date;
alter table measure add column archived_on date;
alter table indicator add column archived_on date;
alter table milestone add column archived_on date;

-- A draft may still lack its date; activation asks for it.
alter table sub_goal alter column due_on drop not null;

create table measure_participation (
  measure_id    uuid          not null references measure (id),
  position      integer       not null,
  who           varchar(300)  not null,
  form          varchar(300)  not null,
  result        varchar(2000),
  primary key (measure_id, position)
);

alter table indicator add column narrative boolean default false not null;
alter table indicator add column numerator varchar(300);
alter table indicator add column denominator varchar(300);
alter table indicator add column planning_area varchar(200);

create table indicator_target (
  indicator_id uuid           not null references indicator (id),
  target_year  integer        not null,
  amount       numeric(18, 4) not null,
  primary key (indicator_id, target_year)
);

alter table reading alter column amount drop not null;
alter table reading alter column note set data type varchar(4000);
alter table reading add column numerator numeric(18, 4);
alter table reading add column denominator numeric(18, 4);
alter table reading add column source varchar(500);

-- What a member of an alliance does for a goal of the alliance, with a goal of its own where it has one. It stands in the matrix of
-- the alliance; what a member has withdrawn lies in the archive.
create table contribution (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  sub_goal_id     uuid          not null references sub_goal (id),
  member_id       uuid          not null references municipality (id),
  member_name     varchar(200)  not null,
  own_goal_id     uuid references sub_goal (id),
  description     varchar(4000) not null,
  archived_on     date,
  version         bigint        not null,
  constraint contribution_unique unique (sub_goal_id, member_id)
);
create index contribution_municipality on contribution (municipality_id);

-- Who changed what and when: the state of an element after every change, and what became different. Append only.
create table goal_change (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  kind            varchar(20)  not null,
  element_id      uuid         not null,
  revision        integer      not null,
  element_version bigint       not null,
  act             varchar(20)  not null,
  title           varchar(500) not null,
  reason          varchar(10000),
  decision_id     uuid references decision (id),
  changed_by      uuid references person (id),
  changed_at      timestamp    not null,
  changed_on      date         not null,
  facts           text         not null,
  differences     text         not null,
  constraint goal_change_revision unique (element_id, revision)
);
create index goal_change_municipality on goal_change (municipality_id, changed_on);
