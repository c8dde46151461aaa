-- Read model of the engine's user tasks, written by one listener in the engine's transaction.
-- A task without a date is due on 9999-12-31, so that lists sort and page by one index.

create table task_entry (
  id              varchar(64)  primary key,
  form_id         varchar(100) not null,
  municipality_id uuid         not null references municipality (id),
  process_key     varchar(100) not null,
  business_key    varchar(255) not null,
  subject_id      varchar(64),
  title           varchar(500) not null,
  topic           varchar(300) not null,
  detail          varchar(500),
  addressee       varchar(80),
  assignee_id     uuid references person (id),
  assigned_at     timestamp,
  due_on          date         not null,
  follow_up_on    date,
  state           varchar(20)  not null,
  created_at      timestamp    not null,
  ended_at        timestamp,
  ended_by        uuid references person (id),
  version         bigint       not null
);
create index task_entry_assignee on task_entry (assignee_id, state, due_on, id);
create index task_entry_addressee on task_entry (addressee, state, due_on, id);
create index task_entry_business_key on task_entry (municipality_id, business_key, state);

-- What a person had typed when they left a task: one per task and person, kept as it was sent, also when invalid.
create table task_draft (
  task_id   varchar(64) not null references task_entry (id),
  person_id uuid        not null references person (id),
  answers   text        not null,
  saved_at  timestamp   not null,
  primary key (task_id, person_id)
);
