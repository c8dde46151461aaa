-- The register of offers and networks of the prevention chain, and the planning areas they belong to.

create table planning_area (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  name            varchar(200) not null,
  name_key        varchar(600) not null,
  version         bigint       not null,
  constraint planning_area_name unique (municipality_id, name_key)
);

create table offer (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  name            varchar(200)  not null,
  sort_key        varchar(700)  not null,
  search_text     varchar(60000) not null,
  provider_id     uuid references provider (id),
  department_id   uuid references department (id),
  description     varchar(10000),
  target_group    varchar(500),
  access_words    varchar(2000),
  places          integer,
  since_day       date,
  until_day       date,
  contact_role    varchar(300),
  measure_id      uuid references measure (id) on delete set null,
  archived_on     date,
  changed_by      uuid          not null references person (id),
  changed_at      timestamp     not null,
  version         bigint        not null,
  constraint offer_sort_key unique (municipality_id, sort_key)
);
create index offer_measure on offer (measure_id);

create table offer_life_phase (
  offer_id   uuid        not null references offer (id),
  life_phase varchar(20) not null,
  primary key (offer_id, life_phase)
);

create table offer_field (
  offer_id        uuid        not null references offer (id),
  field_of_action varchar(30) not null,
  primary key (offer_id, field_of_action)
);

create table offer_area (
  offer_id uuid not null references offer (id),
  area_id  uuid not null references planning_area (id),
  primary key (offer_id, area_id)
);
create index offer_area_area on offer_area (area_id);

create table network (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  name            varchar(200) not null,
  name_key        varchar(600) not null,
  purpose         varchar(10000),
  maturity        varchar(20)  not null,
  since_day       date,
  rhythm          varchar(300),
  goals_written   boolean      not null,
  body_id         uuid references body (id),
  archived_on     date,
  changed_by      uuid         not null references person (id),
  changed_at      timestamp    not null,
  version         bigint       not null,
  constraint network_name unique (municipality_id, name_key)
);

create table network_life_phase (
  network_id uuid        not null references network (id),
  life_phase varchar(20) not null,
  primary key (network_id, life_phase)
);

create table network_field (
  network_id      uuid        not null references network (id),
  field_of_action varchar(30) not null,
  primary key (network_id, field_of_action)
);

create table network_member (
  network_id    uuid    not null references network (id),
  position      integer not null,
  provider_id   uuid references provider (id),
  department_id uuid references department (id),
  words         varchar(300),
  primary key (network_id, position)
);

create table network_maturity (
  network_id uuid          not null references network (id),
  position   integer       not null,
  maturity   varchar(20)   not null,
  since_day  date          not null,
  reason     varchar(2000) not null,
  noted_by   uuid          not null references person (id),
  primary key (network_id, position)
);
