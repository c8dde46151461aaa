-- Reading workbooks: what was read and by whom, files that wait for a confirmation, and what the columns of foreign workbooks mean.

create table matrix_import (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  imported_by     uuid         not null references person (id),
  imported_at     timestamp    not null,
  file_name       varchar(200) not null,
  created_count   integer      not null,
  changed_count   integer      not null,
  unchanged_count integer      not null
);
create index matrix_import_municipality on matrix_import (municipality_id, imported_at);

-- One file per person and municipality, until it is confirmed, given up or expired.
create table import_draft (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  person_id       uuid         not null references person (id),
  file_name       varchar(200) not null,
  sent_at         timestamp    not null,
  expires_at      timestamp    not null,
  state           varchar(20)  not null,
  busy_since      timestamp,
  rows_read       integer      not null,
  mapping         text,
  report          text,
  refusal         varchar(2000),
  version         bigint       not null,
  constraint import_draft_person unique (municipality_id, person_id)
);
create index import_draft_expiry on import_draft (expires_at);

create table import_file_part (
  draft_id uuid    not null references import_draft (id) on delete cascade,
  number   integer not null,
  content  bytea   not null,
  primary key (draft_id, number)
);

create table import_mapping (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  headings        varchar(64) not null,
  mapping         text        not null,
  changed_on      date        not null,
  version         bigint      not null,
  constraint import_mapping_headings unique (municipality_id, headings)
);
