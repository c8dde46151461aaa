-- Who was reminded of what in a quarter: one line per task and rung, so nobody is reminded twice, whatever runs how often.
create table reminder_obligation (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  review_id       uuid         not null references quarterly_review (id),
  task_id         varchar(64)  not null,
  step            varchar(20)  not null,
  rung            varchar(20)  not null,
  reason          varchar(500) not null,
  person_id       uuid references person (id),
  role_code       varchar(40),
  due_on          date         not null,
  reminded_on     date         not null,
  created_at      timestamp    not null,
  state           varchar(20)  not null,
  constraint reminder_obligation_unique unique (task_id, rung)
);
create index reminder_obligation_review on reminder_obligation (review_id, reminded_on);
create index reminder_obligation_person on reminder_obligation (person_id, state, rung);
create index reminder_obligation_role on reminder_obligation (municipality_id, role_code, state, rung);

-- Who stands in for a coordinator in a period; the last day counts.
create table deputyship (
  id              uuid primary key,
  municipality_id uuid   not null references municipality (id),
  person_id       uuid   not null references person (id),
  deputy_id       uuid   not null references person (id),
  valid_from      date   not null,
  valid_to        date,
  version         bigint not null,
  constraint deputyship_period check (valid_to is null or valid_to >= valid_from)
);
create index deputyship_municipality on deputyship (municipality_id, person_id);

-- From whom somebody who stands in has taken a task over.
alter table task_entry add column taken_over_from uuid references person (id);
