-- Since when a task stands where it stands: when it came, or when it was over. Lists sort the newest first by it.
alter table task_entry add column state_since timestamp;
update task_entry set state_since = coalesce(ended_at, created_at);
alter table task_entry alter column state_since set not null;

-- The date the process gave the task: its deadline may pass then, so nobody can set a later one.
alter table task_entry add column bound_due_on date;
update task_entry set bound_due_on = due_on where due_on < date '9999-12-31';

create index task_entry_addressee_newest on task_entry (addressee, state, state_since, id);
create index task_entry_addressee_topic on task_entry (addressee, state, topic, due_on, id);
create index task_entry_assignee_newest on task_entry (assignee_id, state, state_since, id);
create index task_entry_assignee_topic on task_entry (assignee_id, state, topic, due_on, id);
create index task_entry_municipality_state on task_entry (municipality_id, state, business_key);

-- When a person wants to see a task again; nobody else's list changes.
create table task_follow_up (
  task_id   varchar(64) not null references task_entry (id),
  person_id uuid        not null references person (id),
  on_day    date        not null,
  primary key (task_id, person_id)
);
create index task_follow_up_day on task_follow_up (person_id, on_day);

-- What happened to a task: who took, gave back, handed over with which words, set a date, completed.
create table task_act (
  id        uuid primary key,
  task_id   varchar(64)  not null references task_entry (id),
  kind      varchar(20)  not null,
  person_id uuid         not null references person (id),
  other_id  uuid references person (id),
  note      varchar(1000),
  done_at   timestamp    not null
);
create index task_act_task on task_act (task_id, done_at);

-- In which tasks a person took part, and when for the last time.
create table task_involvement (
  person_id uuid        not null references person (id),
  task_id   varchar(64) not null references task_entry (id),
  last_at   timestamp   not null,
  primary key (person_id, task_id)
);
create index task_involvement_last on task_involvement (person_id, last_at, task_id);
insert into task_involvement (person_id, task_id, last_at) select ended_by, id, ended_at from task_entry where ended_by is not null;
insert into task_involvement (person_id, task_id, last_at)
  select assignee_id, id, coalesce(assigned_at, created_at) from task_entry
  where assignee_id is not null and (ended_by is null or ended_by <> assignee_id);

-- What was answered when a task was completed, as it was sent and as a person reads it.
create table task_answer (
  task_id      varchar(64)   primary key references task_entry (id),
  person_id    uuid          not null references person (id),
  sent         text          not null,
  shown        text          not null,
  confirmation varchar(2000) not null,
  answered_at  timestamp     not null
);

-- A filter of the task list that a person keeps under a name.
create table task_view (
  id        uuid primary key,
  person_id uuid          not null references person (id),
  name      varchar(60)   not null,
  query     varchar(1000) not null,
  standard  boolean       not null,
  version   bigint        not null,
  constraint task_view_name unique (person_id, name)
);

-- Whose words a draft is, when somebody else goes on with it.
alter table task_draft add column written_by uuid references person (id);

create index deputyship_deputy on deputyship (deputy_id, valid_from);

-- Who stored something last under an address, so that the second of two people reads who was faster.
create table last_change (
  address    varchar(500) primary key,
  person_id  uuid         not null references person (id),
  changed_at timestamp    not null
);
