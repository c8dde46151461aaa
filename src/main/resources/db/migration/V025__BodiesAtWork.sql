-- Bodies at work: who stands in for a member, meetings from the plan to the approved minutes, rules of procedure of every body.

alter table membership add column deputy_id uuid references person (id);

-- Meetings that were noted with a decision have been held.
alter table meeting add column state varchar(20);
update meeting set state = 'HELD';
alter table meeting alter column state set not null;
alter table meeting add column joint_body_id uuid references body (id);
alter table meeting add column starts_at varchar(5);
alter table meeting add column ends_at varchar(5);
alter table meeting add column place varchar(300);
alter table meeting add column video_link varchar(500);
alter table meeting add column cancelled_because varchar(1000);
alter table meeting add column sequence integer;
update meeting set sequence = 0;
alter table meeting alter column sequence set not null;
alter table meeting add column changed_at timestamp ;
alter table meeting add column approved_on date;
alter table meeting add column approved_by uuid references person (id);
-- A cancelled meeting leaves its day free for another one: unknown values never collide.
alter table meeting add column standing boolean;
update meeting set standing = true;
alter table meeting drop constraint meeting_unique;
alter table meeting add constraint meeting_once_a_day unique (body_id, held_on, form, standing);
create index meeting_joint_body on meeting (joint_body_id, held_on);

create table agenda_item (
  id              uuid primary key,
  municipality_id uuid         not null references municipality (id),
  meeting_id      uuid         not null references meeting (id),
  position        integer      not null,
  title           varchar(300) not null,
  note            varchar(2000),
  source_key      varchar(200),
  carried_from    uuid references agenda_item (id),
  href            varchar(300),
  elsewhere       boolean      not null,
  minutes         varchar(10000),
  outcome         varchar(20),
  wording         varchar(4000),
  decision_id     uuid references decision (id),
  version         bigint       not null,
  constraint agenda_item_once unique (meeting_id, source_key)
);
create index agenda_item_carried_from on agenda_item (carried_from);

create table attendance_list (
  meeting_id      uuid primary key references meeting (id),
  municipality_id uuid   not null references municipality (id),
  guests          varchar(1000),
  version         bigint not null
);

create table attendance (
  meeting_id     uuid        not null references attendance_list (meeting_id),
  person_id      uuid        not null references person (id),
  presence       varchar(20) not null,
  represented_by varchar(200),
  primary key (meeting_id, person_id)
);

create table minutes_note (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  meeting_id      uuid          not null references meeting (id),
  wording         varchar(4000) not null,
  noted_on        date          not null,
  noted_by        uuid          not null references person (id),
  version         bigint        not null
);
create index minutes_note_meeting on minutes_note (meeting_id, noted_on);

create table assignment (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  body_id         uuid          not null references body (id),
  agenda_item_id  uuid          not null references agenda_item (id),
  wording         varchar(1000) not null,
  person_id       uuid references person (id),
  who             varchar(200),
  due_on          date          not null,
  done_on         date,
  version         bigint        not null,
  constraint assignment_somebody check (person_id is not null or who is not null)
);
create index assignment_body on assignment (body_id, done_on, due_on);
create index assignment_item on assignment (agenda_item_id);

-- Every body can have rules of procedure; those there are were adopted by the steering group.
alter table rules_of_procedure add column body_id uuid references body (id);
update rules_of_procedure set body_id = (select m.body_id from decision d join meeting m on m.id = d.meeting_id
  where d.id = rules_of_procedure.decision_id);
alter table rules_of_procedure alter column body_id set not null;
alter table rules_of_procedure drop constraint rules_of_procedure_edition;
alter table rules_of_procedure add constraint rules_of_procedure_edition unique (body_id, edition);
alter table rules_of_procedure drop column station_run_id;
alter table rules_of_procedure rename column steering_meetings to meetings;
alter table rules_of_procedure alter column project_meetings drop not null;
alter table rules_of_procedure alter column wording drop not null;
alter table rules_of_procedure add column tasks varchar(4000);
alter table rules_of_procedure add column information varchar(4000);
alter table rules_of_procedure add column partners varchar(4000);
alter table rules_of_procedure add column quorum integer;
