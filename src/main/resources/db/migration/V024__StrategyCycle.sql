-- The strategy cycle: mandate, stock, needs, the Handlungskonzept in editions, and the years in which it is put into practice.

-- running_in names the municipality while the cycle runs, so that there is never more than one.
create table strategy_cycle (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  running_in      uuid references municipality (id),
  number          integer     not null,
  phase           varchar(20) not null,
  phase_since     date        not null,
  started_on      date        not null,
  started_by      uuid        not null references person (id),
  ended_on        date,
  ended_by        uuid references person (id),
  end_reason      varchar(2000),
  version         bigint      not null,
  constraint strategy_cycle_number unique (municipality_id, number),
  constraint strategy_cycle_running unique (running_in)
);

-- A resolution and a coordination post come from a station or from the strategy cycle.
alter table resolution alter column station_run_id drop not null;
alter table resolution add column strategy_cycle_id uuid references strategy_cycle (id);
create index resolution_strategy_cycle on resolution (strategy_cycle_id, decided_on);
alter table coordination_post alter column station_run_id drop not null;
alter table coordination_post add column strategy_cycle_id uuid references strategy_cycle (id);

create table mandate (
  id                uuid primary key,
  municipality_id   uuid           not null references municipality (id),
  strategy_cycle_id uuid           not null references strategy_cycle (id),
  recorded_on       date           not null,
  recorded_by       uuid           not null references person (id),
  giver             varchar(200)   not null,
  wording           varchar(10000) not null,
  basis             varchar(20)    not null,
  given_on          date           not null,
  paper             varchar(100),
  resolution_id     uuid references resolution (id),
  version           bigint         not null,
  constraint mandate_cycle unique (strategy_cycle_id)
);

create table network_stock (
  id                uuid primary key,
  municipality_id   uuid           not null references municipality (id),
  strategy_cycle_id uuid           not null references strategy_cycle (id),
  recorded_on       date           not null,
  recorded_by       uuid           not null references person (id),
  offers            integer,
  networks          integer,
  strengths         varchar(10000) not null,
  gaps              varchar(10000) not null,
  doubles           varchar(10000),
  version           bigint         not null
);
create index network_stock_cycle on network_stock (strategy_cycle_id, recorded_on);

create table needs_assessment (
  id                uuid primary key,
  municipality_id   uuid           not null references municipality (id),
  strategy_cycle_id uuid           not null references strategy_cycle (id),
  recorded_on       date           not null,
  recorded_by       uuid           not null references person (id),
  number            integer        not null,
  sources           varchar(10000) not null,
  participants      varchar(2000),
  findings          varchar(10000) not null,
  version           bigint         not null,
  constraint needs_assessment_number unique (strategy_cycle_id, number)
);

create table assessed_need (
  assessment_id uuid          not null references needs_assessment (id),
  position      integer       not null,
  wording       varchar(1000) not null,
  concerns      varchar(300),
  priority      varchar(20)   not null,
  primary key (assessment_id, position)
);

create table prevention_strategy (
  id                uuid primary key,
  municipality_id   uuid         not null references municipality (id),
  strategy_cycle_id uuid         not null references strategy_cycle (id),
  recorded_on       date         not null,
  recorded_by       uuid         not null references person (id),
  edition           integer      not null,
  title             varchar(300) not null,
  first_year        integer      not null,
  last_year         integer      not null,
  state             varchar(30)  not null,
  state_since       date         not null,
  state_reason      varchar(10000),
  version           bigint       not null,
  constraint prevention_strategy_edition unique (municipality_id, edition)
);
create index prevention_strategy_state on prevention_strategy (municipality_id, state);

create table concept_answer (
  strategy_id uuid           not null references prevention_strategy (id),
  question    varchar(30)    not null,
  answer      varchar(10000) not null,
  primary key (strategy_id, question)
);

-- What the steering group says to an edition.
create table strategy_advice (
  id                uuid primary key,
  municipality_id   uuid    not null references municipality (id),
  strategy_cycle_id uuid    not null references strategy_cycle (id),
  recorded_on       date    not null,
  recorded_by       uuid    not null references person (id),
  edition           integer not null,
  agreed            boolean not null,
  remarks           varchar(10000),
  resolution_id     uuid    not null references resolution (id),
  version           bigint  not null
);
create index strategy_advice_municipality on strategy_advice (municipality_id, edition);

-- What council or committee decided on an edition.
create table strategy_verdict (
  id                uuid primary key,
  municipality_id   uuid        not null references municipality (id),
  strategy_cycle_id uuid        not null references strategy_cycle (id),
  recorded_on       date        not null,
  recorded_by       uuid        not null references person (id),
  edition           integer     not null,
  resolution_id     uuid        not null references resolution (id),
  version           bigint      not null
);
create index strategy_verdict_municipality on strategy_verdict (municipality_id, edition);

create table implementation_year (
  id                uuid primary key,
  municipality_id   uuid    not null references municipality (id),
  strategy_cycle_id uuid    not null references strategy_cycle (id),
  calendar_year     integer not null,
  edition           integer not null,
  opened_on         date    not null,
  over_on           date,
  over_because      varchar(20),
  course            varchar(20),
  course_reason     varchar(2000),
  course_on         date,
  course_by         uuid references person (id),
  version           bigint  not null,
  constraint implementation_year_year unique (municipality_id, calendar_year)
);

create table closed_quarter (
  year_id  uuid       not null references implementation_year (id),
  quarter  varchar(7) not null,
  noted_on date       not null,
  primary key (year_id, quarter)
);

create table yearly_balance (
  id                   uuid primary key,
  municipality_id      uuid           not null references municipality (id),
  strategy_cycle_id    uuid           not null references strategy_cycle (id),
  recorded_on          date           not null,
  recorded_by          uuid           not null references person (id),
  calendar_year        integer        not null,
  achieved             varchar(10000) not null,
  obstacles            varchar(10000),
  outlook              varchar(10000) not null,
  paper_kind           varchar(20)    not null,
  committee            varchar(200)   not null,
  paper                varchar(100),
  financial_effects    varchar(4000)  not null,
  proposal             varchar(4000),
  discussed_on         date,
  discussion           varchar(10000),
  resolution_id        uuid references resolution (id),
  released_on          date,
  version              bigint         not null,
  constraint yearly_balance_year unique (municipality_id, calendar_year)
);
