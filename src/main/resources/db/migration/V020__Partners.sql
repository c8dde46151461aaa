-- A quarterly assessment takes minutes: readings in words, comments, exhibits, and reports that providers send by a link.
alter table reading_report alter column note set data type varchar(4000);

-- What others who work on the quarter say about an assessment; stays inside the coordination and the project group.
create table assessment_comment (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  assessment_id   uuid          not null references assessment (id),
  wording         varchar(4000) not null,
  written_by      uuid          not null references person (id),
  written_at      timestamp     not null
);
create index assessment_comment_assessment on assessment_comment (assessment_id, written_at);

-- A Beleg: a link or a file that shows what an assessment rests on. The content of files lies apart, lists never read it.
create table exhibit (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  assessment_id   uuid         not null references assessment (id),
  title           varchar(200) not null,
  link            varchar(500),
  file_name       varchar(200),
  file_kind       varchar(10),
  file_size       bigint,
  added_by        uuid         not null references person (id),
  added_at        timestamp    not null
);
create index exhibit_assessment on exhibit (assessment_id, added_at);

create table exhibit_file (
  exhibit_id uuid primary key references exhibit (id),
  content    bytea not null
);

-- By this link a provider reports on its own measures without an account. Of the token only the SHA-256 is kept.
create table provider_link (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  review_id       uuid        not null references quarterly_review (id),
  provider_id     uuid        not null references provider (id),
  token_hash      varchar(64) not null,
  made_by         uuid        not null references person (id),
  made_at         timestamp   not null,
  revoked_at      timestamp,
  reported_by     varchar(200),
  reported_at     timestamp,
  version         bigint      not null,
  constraint provider_link_unique unique (review_id, provider_id),
  constraint provider_link_token unique (token_hash)
);

-- The newest report on each measure; status null means that the provider could not judge it.
create table provider_report (
  link_id    uuid not null references provider_link (id),
  measure_id uuid not null references measure (id) on delete cascade,
  status     varchar(20),
  remark     varchar(2000),
  primary key (link_id, measure_id)
);
