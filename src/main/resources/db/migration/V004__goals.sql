-- Goal matrix: Leitziel, Produktgruppenziel, Produkt, Teilziel, Maßnahme, Indikator; the action plan and its period.
-- Quarters are written '2026-Q4', so they sort as text.

create table action_plan (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  title           varchar(300) not null,
  valid_from      date         not null,
  valid_to        date         not null,
  adopted_by      varchar(200),
  adopted_on      date,
  paper           varchar(100),
  version         bigint       not null,
  constraint action_plan_period check (valid_to > valid_from)
);
create index action_plan_municipality on action_plan (municipality_id, valid_from);

create table guiding_goal (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  position        integer      not null,
  title           varchar(500) not null,
  version         bigint       not null
);
create index guiding_goal_municipality on guiding_goal (municipality_id, position);

create table product_group_goal (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  guiding_goal_id uuid         not null references guiding_goal (id),
  title           varchar(500) not null,
  version         bigint       not null
);
create index product_group_goal_municipality on product_group_goal (municipality_id);

create table product (
  id                    uuid primary key,
  municipality_id       uuid         not null references municipality (id),
  guiding_goal_id       uuid         not null references guiding_goal (id),
  product_group_goal_id uuid references product_group_goal (id),
  product_number        varchar(40),
  name                  varchar(500) not null,
  version               bigint       not null
);
create index product_municipality on product (municipality_id);

create table sub_goal (
  id                    uuid primary key,
  municipality_id       uuid         not null references municipality (id),
  guiding_goal_id       uuid         not null references guiding_goal (id),
  product_group_goal_id uuid references product_group_goal (id),
  product_id            uuid references product (id),
  position              integer      not null,
  title                 varchar(300) not null,
  wording               varchar(10000),
  starts_on             date         not null,
  due_on                date         not null,
  responsible_id        uuid references person (id),
  state                 varchar(20)  not null,
  state_since           date,
  state_reason          varchar(10000),
  action_plan_id        uuid references action_plan (id),
  decision_id           uuid references decision (id),
  implementation_status varchar(20)  not null,
  light                 varchar(10),
  light_reason          varchar(1000),
  light_quarter         varchar(7),
  light_released_on     date,
  hypothesis_if         varchar(10000),
  hypothesis_then       varchar(10000),
  hypothesis_because    varchar(10000),
  hypothesis_evidence   varchar(20),
  hypothesis_source     varchar(500),
  version               bigint       not null,
  constraint sub_goal_period check (due_on >= starts_on)
);
create index sub_goal_municipality on sub_goal (municipality_id, state);
create index sub_goal_guiding_goal on sub_goal (guiding_goal_id, position);
create index sub_goal_responsible on sub_goal (responsible_id);

create table measure (
  id                  uuid primary key,
  municipality_id     uuid         not null references municipality (id),
  sub_goal_id         uuid         not null references sub_goal (id),
  position            integer      not null,
  title               varchar(300) not null,
  category            varchar(20)  not null,
  status              varchar(20)  not null,
  status_quarter      varchar(7),
  abandoned_because   varchar(10000),
  starts_on           date         not null,
  due_on              date         not null,
  department_id       uuid references department (id),
  provider_id         uuid references provider (id),
  life_phase          varchar(20),
  answer_who          varchar(10000),
  answer_what         varchar(10000),
  answer_with_what    varchar(10000),
  answer_how          varchar(10000),
  answer_by_what      varchar(10000),
  answer_when         varchar(10000),
  hypothesis_if       varchar(10000),
  hypothesis_then     varchar(10000),
  hypothesis_because  varchar(10000),
  hypothesis_evidence varchar(20),
  hypothesis_source   varchar(500),
  version             bigint       not null,
  constraint measure_period check (due_on >= starts_on)
);
create index measure_municipality on measure (municipality_id);
create index measure_sub_goal on measure (sub_goal_id, position);

create table measure_standard (
  measure_id uuid       not null references measure (id),
  standard   varchar(4) not null,
  primary key (measure_id, standard)
);

create table measure_budget (
  measure_id     uuid         not null references measure (id),
  budget_year    integer      not null,
  source         varchar(200) not null,
  planned_amount numeric(14, 2),
  actual_amount  numeric(14, 2),
  primary key (measure_id, budget_year, source)
);

create table indicator (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  sub_goal_id     uuid references sub_goal (id),
  measure_id      uuid references measure (id),
  position        integer      not null,
  name            varchar(300) not null,
  unit            varchar(100) not null,
  decimals        integer      not null,
  direction       varchar(10)  not null,
  cumulative      boolean      not null,
  kind            varchar(20)  not null,
  source          varchar(500),
  baseline        numeric(18, 4),
  baseline_on     date,
  target          numeric(18, 4),
  target_on       date,
  version         bigint       not null,
  constraint indicator_one_owner check ((sub_goal_id is null) <> (measure_id is null))
);
create index indicator_municipality on indicator (municipality_id);
create index indicator_sub_goal on indicator (sub_goal_id);
create index indicator_measure on indicator (measure_id);

create table planned_value (
  indicator_id uuid           not null references indicator (id),
  quarter      varchar(7)     not null,
  amount       numeric(18, 4) not null,
  primary key (indicator_id, quarter)
);

create table reading (
  indicator_id uuid           not null references indicator (id),
  quarter      varchar(7)     not null,
  amount       numeric(18, 4) not null,
  note         varchar(500),
  recorded_on  date           not null,
  recorded_by  uuid references person (id),
  primary key (indicator_id, quarter)
);

create table milestone (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  sub_goal_id     uuid         not null references sub_goal (id),
  title           varchar(300) not null,
  due_on          date         not null,
  reached_on      date,
  version         bigint       not null
);
create index milestone_sub_goal on milestone (sub_goal_id, due_on);
