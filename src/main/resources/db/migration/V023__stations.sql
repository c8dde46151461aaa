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
