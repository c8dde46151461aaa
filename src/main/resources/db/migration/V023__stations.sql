-- What the six stations of the quality cycle bring: typed results, each of one run of a station.

alter table person add column email varchar(200);
alter table membership add column rank_level varchar(20);
update membership set rank_level = 'HEAD_OF_OFFICE' where body_id is not null and body_rank = 'Amtsleitung';
update membership set rank_level = 'OTHER' where body_id is not null and rank_level is null;

-- Kommunale Steuerungsstruktur
create table steering_check (
  id                uuid primary key,
  municipality_id   uuid   not null references municipality (id),
  station_run_id    uuid   not null references station_run (id),
  recorded_on       date   not null,
  recorded_by       uuid   not null references person (id),
  checked_on        date   not null,
  agreement         varchar(4000),
  kept_open_because varchar(2000),
  version           bigint not null,
  constraint steering_check_run unique (station_run_id)
);
create index steering_check_municipality on steering_check (municipality_id, recorded_on);

create table steering_gap (
  check_id uuid         not null references steering_check (id),
  position integer      not null,
  gap      varchar(40)  not null,
  reason   varchar(500) not null,
  primary key (check_id, position)
);

create table rules_of_procedure (
  id                uuid primary key,
  municipality_id   uuid           not null references municipality (id),
  station_run_id    uuid           not null references station_run (id),
  recorded_on       date           not null,
  recorded_by       uuid           not null references person (id),
  edition           integer        not null,
  wording           varchar(10000) not null,
  steering_meetings integer        not null,
  project_meetings  integer        not null,
  adopted_on        date           not null,
  decision_id       uuid           not null references decision (id),
  version           bigint         not null,
  constraint rules_of_procedure_edition unique (municipality_id, edition)
);

create table coordination_post (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  station_run_id  uuid         not null references station_run (id),
  recorded_on     date         not null,
  recorded_by     uuid         not null references person (id),
  place           varchar(300) not null,
  holder          varchar(200),
  share           integer      not null,
  since           date         not null,
  remark          varchar(2000),
  version         bigint       not null
);
create index coordination_post_municipality on coordination_post (municipality_id, recorded_on);

create table resolution (
  id              uuid primary key,
  municipality_id uuid           not null references municipality (id),
  station_run_id  uuid           not null references station_run (id),
  recorded_on     date           not null,
  recorded_by     uuid           not null references person (id),
  body            varchar(200)   not null,
  subject         varchar(500)   not null,
  wording         varchar(10000) not null,
  outcome         varchar(20)    not null,
  decided_on      date           not null,
  paper           varchar(100),
  decision_id     uuid           not null references decision (id),
  version         bigint         not null
);
create index resolution_municipality on resolution (municipality_id, decided_on);

-- Kommunales Präventionsleitbild
create table mission_statement (
  id              uuid primary key,
  municipality_id uuid           not null references municipality (id),
  station_run_id  uuid           not null references station_run (id),
  recorded_on     date           not null,
  recorded_by     uuid           not null references person (id),
  edition         integer        not null,
  title           varchar(300)   not null,
  wording         varchar(10000) not null,
  departments     varchar(2000),
  state           varchar(20)    not null,
  state_since     date           not null,
  state_reason    varchar(10000),
  version         bigint         not null,
  constraint mission_statement_edition unique (municipality_id, edition)
);

create table participation_round (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  station_run_id  uuid          not null references station_run (id),
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  edition         integer       not null,
  participants    varchar(2000) not null,
  held_on         date          not null,
  form            varchar(300)  not null,
  outcome         varchar(4000) not null,
  version         bigint        not null
);
create index participation_round_municipality on participation_round (municipality_id, held_on);

create table endorsement (
  id              uuid primary key,
  municipality_id uuid    not null references municipality (id),
  station_run_id  uuid    not null references station_run (id),
  recorded_on     date    not null,
  recorded_by     uuid    not null references person (id),
  edition         integer not null,
  endorsed        boolean not null,
  remark          varchar(2000),
  version         bigint  not null
);
create index endorsement_municipality on endorsement (municipality_id, recorded_on);

-- Strategische Zielfindung
create table planning_workshop (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  station_run_id  uuid          not null references station_run (id),
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  held_on         date          not null,
  participants    varchar(2000) not null,
  moderation      varchar(200),
  outcome         varchar(4000) not null,
  cornerstones    varchar(4000),
  version         bigint        not null
);
create index planning_workshop_municipality on planning_workshop (municipality_id, recorded_on);

create table workshop_topic (
  workshop_id uuid         not null references planning_workshop (id),
  position    integer      not null,
  topic       varchar(500) not null,
  primary key (workshop_id, position)
);

create table goal_check (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  station_run_id  uuid         not null references station_run (id),
  recorded_on     date         not null,
  recorded_by     uuid         not null references person (id),
  sub_goal_id     uuid         not null,
  title           varchar(500) not null,
  verdict         varchar(20)  not null,
  note            varchar(2000),
  version         bigint       not null
);
create index goal_check_municipality on goal_check (municipality_id, recorded_on);
create index goal_check_run on goal_check (station_run_id);

create table quality_circle (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  station_run_id  uuid          not null references station_run (id),
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  subject         varchar(500)  not null,
  participants    varchar(2000) not null,
  until           date          not null,
  outcome         varchar(4000),
  reported_on     date,
  version         bigint        not null
);
create index quality_circle_municipality on quality_circle (municipality_id, recorded_on);

create table plan_draft (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  station_run_id  uuid          not null references station_run (id),
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  title           varchar(300),
  valid_from      date,
  valid_to        date,
  recipients      varchar(2000) not null,
  answers_until   date          not null,
  version         bigint        not null
);
create index plan_draft_municipality on plan_draft (municipality_id, recorded_on);

create table plan_response (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  station_run_id  uuid          not null references station_run (id),
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  sender          varchar(200)  not null,
  wording         varchar(4000) not null,
  consequence     varchar(2000),
  version         bigint        not null
);
create index plan_response_municipality on plan_response (municipality_id, recorded_on);

-- Bereichsübergreifende Datengewinnungsstrategie
create table monitoring_source (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  name            varchar(300) not null,
  keeper          varchar(200) not null,
  rhythm          varchar(200) not null,
  small_area      boolean not null,
  legal_basis     varchar(500),
  version         bigint not null
);
create index monitoring_source_municipality on monitoring_source (municipality_id, recorded_on);

create table monitoring_indicator (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  name            varchar(300) not null,
  field           varchar(20) not null,
  resolution      varchar(200) not null,
  source          varchar(300),
  version         bigint not null
);
create index monitoring_indicator_municipality on monitoring_indicator (municipality_id, recorded_on);

create table data_gap (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  subject         varchar(500) not null,
  closer          varchar(200) not null,
  until           date not null,
  closed_on       date,
  version         bigint not null
);
create index data_gap_municipality on data_gap (municipality_id, recorded_on);

-- Integrierte Datennutzung in der Fachplanung
create table linked_plan (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  title           varchar(300) not null,
  department      varchar(200) not null,
  horizon         varchar(100),
  link            varchar(2000) not null,
  version         bigint not null
);
create index linked_plan_municipality on linked_plan (municipality_id, recorded_on);

create table planning_round (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  held_on         date not null,
  participants    varchar(2000) not null,
  outcome         varchar(4000) not null,
  agreements      varchar(2000),
  version         bigint not null
);
create index planning_round_municipality on planning_round (municipality_id, recorded_on);

create table indicator_set (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  edition         integer not null,
  reason          varchar(2000) not null,
  version         bigint not null,
  constraint indicator_set_edition unique (municipality_id, edition)
);

create table chosen_indicator (
  set_id       uuid         not null references indicator_set (id),
  position     integer      not null,
  indicator_id uuid         not null,
  name         varchar(500) not null,
  primary key (set_id, position)
);

-- Prävention auf Wirkung ausrichten
create table hypothesis_review (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  measure_id      uuid not null,
  title           varchar(500) not null,
  verdict         varchar(20) not null,
  note            varchar(2000),
  version         bigint not null
);
create index hypothesis_review_municipality on hypothesis_review (municipality_id, recorded_on);

create table area_need (
  id              uuid primary key,
  municipality_id uuid not null references municipality (id),
  station_run_id  uuid not null references station_run (id),
  recorded_on     date not null,
  recorded_by     uuid not null references person (id),
  area            varchar(200) not null,
  need            varchar(20) not null,
  means           varchar(20) not null,
  note            varchar(2000),
  version         bigint not null
);
create index area_need_municipality on area_need (municipality_id, recorded_on);
