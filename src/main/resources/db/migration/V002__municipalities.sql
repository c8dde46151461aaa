-- Ground model: who and where. Every municipal table carries municipality_id; roles hold for a period.

create table municipality (
  id               uuid primary key,
  municipality_key varchar(10)  not null,
  name             varchar(200) not null,
  display_name     varchar(200) not null,
  type             varchar(20)  not null,
  inhabitants      integer,
  under18          integer,
  version          bigint       not null,
  constraint municipality_key_unique unique (municipality_key)
);

create table alliance_member (
  alliance_id uuid not null references municipality (id),
  member_id   uuid not null references municipality (id),
  primary key (alliance_id, member_id)
);

create table department (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  field           varchar(40)  not null,
  name            varchar(200) not null,
  version         bigint       not null,
  constraint department_name_unique unique (municipality_id, name)
);

create table provider (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  name            varchar(200) not null,
  version         bigint       not null,
  constraint provider_name_unique unique (municipality_id, name)
);

create table person (
  id            uuid primary key,
  name          varchar(200) not null,
  department_id uuid references department (id),
  version       bigint       not null
);

create table account (
  person_id     uuid primary key references person (id),
  login         varchar(100) not null,
  password_hash varchar(200) not null,
  active        boolean      not null,
  version       bigint       not null,
  constraint account_login_unique unique (login)
);

-- A body without a municipality is an advisory office, which accompanies many municipalities.
create table body (
  id              uuid primary key,
  municipality_id uuid references municipality (id),
  kind            varchar(40)  not null,
  name            varchar(200) not null,
  version         bigint       not null
);
create index body_municipality on body (municipality_id, kind);

create table accompaniment (
  body_id         uuid not null references body (id),
  municipality_id uuid not null references municipality (id),
  primary key (body_id, municipality_id)
);
create index accompaniment_municipality on accompaniment (municipality_id);

-- Neither municipality nor body: the role holds for the whole installation (operator).
create table membership (
  id              uuid primary key,
  person_id       uuid        not null references person (id),
  municipality_id uuid references municipality (id),
  body_id         uuid references body (id),
  role            varchar(40) not null,
  body_rank       varchar(100),
  valid_from      date        not null,
  valid_to        date,
  version         bigint      not null,
  constraint membership_one_place check (municipality_id is null or body_id is null),
  constraint membership_period check (valid_to is null or valid_to >= valid_from)
);
create index membership_person on membership (person_id);
create index membership_municipality on membership (municipality_id, role);
create index membership_body on membership (body_id);

create table meeting (
  id      uuid primary key,
  body_id uuid         not null references body (id),
  form    varchar(20)  not null,
  held_on date         not null,
  title   varchar(200) not null,
  version bigint       not null,
  constraint meeting_unique unique (body_id, held_on, form)
);

create table decision (
  id              uuid primary key,
  municipality_id uuid           not null references municipality (id),
  meeting_id      uuid           not null references meeting (id),
  agenda_item     varchar(100),
  subject         varchar(500)   not null,
  wording         varchar(10000) not null,
  outcome         varchar(20)    not null,
  recorded_by     uuid references person (id),
  recorded_at     timestamp      not null,
  version         bigint         not null
);
create index decision_meeting on decision (meeting_id);
create index decision_municipality on decision (municipality_id, recorded_at);
