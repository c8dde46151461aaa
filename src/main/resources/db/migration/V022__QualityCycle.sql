-- The quality cycle: rounds, runs of stations, and what a municipality thinks of the standards, round by round.

create table quality_cycle (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  number          integer     not null,
  round           integer     not null,
  state           varchar(20) not null,
  started_on      date        not null,
  started_by      uuid        not null references person (id),
  ended_on        date,
  version         bigint      not null,
  constraint quality_cycle_number unique (municipality_id, number)
);

create table cycle_round (
  id              uuid primary key,
  municipality_id uuid    not null references municipality (id),
  cycle_id        uuid    not null references quality_cycle (id),
  number          integer not null,
  started_on      date    not null,
  rated_on        date,
  chosen_on       date,
  ended_on        date,
  worked_well     varchar(10000),
  next_steps      varchar(10000),
  course          varchar(20),
  decision_id     uuid references decision (id),
  ended_by        uuid references person (id),
  version         bigint  not null,
  constraint cycle_round_number unique (municipality_id, number)
);

create table station_run (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  cycle_id        uuid        not null references quality_cycle (id),
  cycle_number    integer     not null,
  round           integer     not null,
  station         varchar(30) not null,
  number          integer     not null,
  scope_kind      varchar(20) not null,
  scope_name      varchar(200),
  state           varchar(20) not null,
  started_on      date        not null,
  state_since     date        not null,
  ended_on        date,
  reason          varchar(2000),
  outcome         varchar(10000),
  maturity        varchar(20),
  maturity_reason varchar(1000),
  version         bigint      not null,
  constraint station_run_number unique (cycle_id, station, number)
);
create index station_run_municipality on station_run (municipality_id, station);

create table station_act (
  run_id   uuid        not null references station_run (id),
  position integer     not null,
  act      varchar(20) not null,
  acted_on date        not null,
  acted_by uuid references person (id),
  reason   varchar(2000),
  primary key (run_id, position)
);

-- Append-only: a standard that is rated again gets another row.
create table standard_rating (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  round           integer     not null,
  station_run_id  uuid references station_run (id),
  standard        varchar(10) not null,
  rating          varchar(10) not null,
  evidence        varchar(2000),
  next_step       varchar(2000),
  rated_at        timestamp   not null,
  rated_by        uuid        not null references person (id)
);
create index standard_rating_municipality on standard_rating (municipality_id, rated_at);
create index standard_rating_run on standard_rating (station_run_id);

create table recommendation (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  round           integer       not null,
  station         varchar(30)   not null,
  recommended     boolean       not null,
  reason          varchar(1000) not null,
  constraint recommendation_station unique (municipality_id, round, station)
);
