-- Gute Praxis: what municipalities write down, what the advisory office has curated, and what others have learned from it.

create table practice (
  id                uuid primary key,
  municipality_id   uuid          not null references municipality (id),
  title             varchar(200)  not null,
  state             varchar(20)   not null,
  next_state        varchar(20),
  newest_edition    integer       not null,
  curated_edition   integer,
  released_on       date,
  remark            varchar(2000),
  remarked_on       date,
  withdrawn_on      date,
  withdrawn_because varchar(2000),
  changed_at        timestamp with time zone not null,
  changed_by        uuid          not null references person (id),
  version           bigint        not null
);
create index practice_municipality on practice (municipality_id, title);
create index practice_waiting on practice (next_state, released_on);

create table practice_version (
  id              uuid primary key,
  practice_id     uuid          not null references practice (id),
  edition         integer       not null,
  title           varchar(200)  not null,
  description     varchar(4000) not null,
  special         varchar(4000),
  effects         varchar(4000),
  target_group    varchar(500),
  running_time    varchar(300),
  contact_post    varchar(200),
  contact_address varchar(200),
  valid_from      date,
  sort_title      varchar(600),
  search_text     varchar(60000),
  version         bigint        not null,
  constraint practice_version_edition unique (practice_id, edition)
);
create index practice_version_title on practice_version (sort_title, id);

create table practice_facet (
  version_id uuid        not null references practice_version (id),
  kind       varchar(20) not null,
  code       varchar(30) not null,
  primary key (version_id, kind, code)
);
create index practice_facet_code on practice_facet (kind, code, version_id);

create table context_condition (
  version_id   uuid         not null references practice_version (id),
  position     integer      not null,
  condition_id uuid         not null,
  kind         varchar(20)  not null,
  wording      varchar(500) not null,
  importance   varchar(20)  not null,
  remark       varchar(500),
  primary key (version_id, position)
);

create table evidence_link (
  version_id uuid         not null references practice_version (id),
  position   integer      not null,
  link_id    uuid         not null,
  label      varchar(200) not null,
  address    varchar(500) not null,
  primary key (version_id, position)
);

create table practice_experience (
  id              uuid primary key,
  practice_id     uuid          not null references practice (id),
  edition         integer       not null,
  municipality_id uuid          not null references municipality (id),
  experience_year integer       not null,
  carried         varchar(20)   not null,
  words           varchar(4000) not null,
  released_on     date,
  recorded_on     date          not null,
  recorded_by     uuid          not null references person (id),
  version         bigint        not null
);
create index practice_experience_practice on practice_experience (practice_id, released_on);
