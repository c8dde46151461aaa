-- A practice on its way from one municipality to another, with what both say of its context conditions.

create table practice_transfer (
  id                    uuid primary key,
  receiving_id          uuid          not null references municipality (id),
  number                integer       not null,
  giving_id             uuid          not null references municipality (id),
  office_id             uuid          not null references body (id),
  practice_id           uuid          not null references practice (id),
  practice_edition      integer       not null,
  practice_title        varchar(300)  not null,
  local_name            varchar(300),
  need                  varchar(4000) not null,
  need_clear            boolean       not null,
  state                 varchar(30)   not null,
  state_since           date          not null,
  requested_by          uuid          not null references person (id),
  requested_on          date          not null,
  asked_on              date,
  answer                varchar(4000),
  giving_released_on    date,
  receiving_released_on date,
  session_on            date,
  participants          varchar(2000),
  session_note          varchar(4000),
  deferred_until        date,
  adopted_on            date,
  decision_id           uuid references decision (id),
  measure_id            uuid,
  carried               varchar(20),
  ended_on              date,
  end_reason            varchar(4000),
  running_practice_id   uuid,
  version               bigint        not null,
  constraint practice_transfer_number unique (receiving_id, number),
  -- One transfer of a practice to a municipality at a time; what has ended leaves the column empty.
  constraint practice_transfer_running unique (receiving_id, running_practice_id)
);
create index practice_transfer_giving on practice_transfer (giving_id, state);
create index practice_transfer_office on practice_transfer (office_id, state);
create index practice_transfer_practice on practice_transfer (practice_id);
create index practice_transfer_measure on practice_transfer (measure_id);

create table transfer_event (
  transfer_id uuid        not null references practice_transfer (id),
  position    integer     not null,
  act         varchar(30) not null,
  happened_on date        not null,
  happened_by uuid references person (id),
  primary key (transfer_id, position)
);

create table transfer_condition (
  id               uuid primary key,
  transfer_id      uuid          not null references practice_transfer (id),
  position         integer       not null,
  kind             varchar(20)   not null,
  text             varchar(1000) not null,
  importance       varchar(20)   not null,
  background       varchar(2000),
  presence         varchar(20)   not null,
  presence_note    varchar(1000),
  endangers        varchar(20)   not null,
  alternative      varchar(20)   not null,
  alternative_text varchar(1000),
  named_by         uuid references person (id),
  named_on         date          not null,
  presence_by      uuid references person (id),
  presence_on      date,
  settled_by       uuid references person (id),
  settled_on       date,
  version          bigint        not null,
  constraint transfer_condition_position unique (transfer_id, position)
);

create table transfer_adaptation (
  transfer_id uuid          not null references practice_transfer (id),
  position    integer       not null,
  who         varchar(300)  not null,
  what        varchar(1000) not null,
  until_day   date          not null,
  primary key (transfer_id, position)
);

-- Append-only: what was judged, from which facts, by which versions of the decision tables.
create table transfer_judgement (
  id              uuid primary key,
  transfer_id     uuid         not null references practice_transfer (id),
  number          integer      not null,
  verdict         varchar(30)  not null,
  reason          varchar(1000) not null,
  risk_version    integer      not null,
  verdict_version integer      not null,
  need_clear      boolean      not null,
  judged_on       date         not null,
  judged_by       uuid references person (id),
  constraint transfer_judgement_number unique (transfer_id, number)
);

create table judged_condition (
  judgement_id     uuid          not null references transfer_judgement (id),
  position         integer       not null,
  kind             varchar(20)   not null,
  text             varchar(1000) not null,
  importance       varchar(20)   not null,
  presence         varchar(20)   not null,
  presence_note    varchar(1000),
  endangers        varchar(20)   not null,
  alternative      varchar(20)   not null,
  alternative_text varchar(1000),
  risk             varchar(20)   not null,
  reason           varchar(1000) not null,
  primary key (judgement_id, position)
);

create table appreciative_inquiry (
  id          uuid primary key,
  transfer_id uuid        not null references practice_transfer (id),
  number      integer     not null,
  begun_on    date        not null,
  core        varchar(4000),
  need        varchar(4000),
  strengths   varchar(4000),
  next_step   varchar(20),
  reason      varchar(4000),
  ended_on    date,
  version     bigint      not null,
  constraint appreciative_inquiry_number unique (transfer_id, number)
);
