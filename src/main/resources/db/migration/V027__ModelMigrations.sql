-- Moving running instances to other versions of their models: every go at it, dry runs included, and what became of each instance.

create table model_migration (
  id               uuid primary key,
  process_key      varchar(100) not null,
  open_process     varchar(100),
  from_version     integer      not null,
  from_tag         varchar(100),
  to_version       integer      not null,
  to_tag           varchar(100),
  municipality_key varchar(100),
  dry_run          boolean      not null,
  started_by       uuid references person (id),
  started_at       timestamp    not null,
  ended_at         timestamp,
  worker           uuid         not null,
  seen_at          timestamp    not null,
  version          bigint       not null,
  -- One at a time for each process; ended ones hold nothing.
  constraint model_migration_open unique (open_process)
);
create index model_migration_process on model_migration (process_key, started_at);

create table migrated_instance (
  id               uuid primary key,
  migration_id     uuid        not null references model_migration (id),
  position         integer     not null,
  instance_id      varchar(64) not null,
  municipality_key varchar(100),
  outcome          varchar(20) not null,
  obstacle         varchar(30),
  step             varchar(1000),
  version          bigint      not null,
  constraint migrated_instance_position unique (migration_id, position)
);
create index migrated_instance_outcome on migrated_instance (migration_id, outcome, position);
