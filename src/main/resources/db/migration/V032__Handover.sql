-- The handover of a post: who leaves, who takes over what, the leaver's notes, and the sheet as it was frozen.

-- open_for names the leaver while the handover is prepared or planned, so that there is never more than one.
create table handover (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  leaver_id       uuid        not null references person (id),
  open_for        uuid references person (id),
  receiver_id     uuid references person (id),
  last_day        date        not null,
  state           varchar(20) not null,
  state_since     date        not null,
  acted_by        uuid        not null references person (id),
  sheet_format    integer,
  sheet           text,
  version         bigint      not null,
  constraint handover_open unique (municipality_id, open_for)
);
create index handover_municipality on handover (municipality_id, last_day);
create index handover_due on handover (state, last_day);

create table handover_choice (
  handover_id uuid         not null references handover (id),
  kind        varchar(20)  not null,
  item_id     varchar(64)  not null,
  fate        varchar(20)  not null,
  receiver_id uuid references person (id),
  primary key (handover_id, kind, item_id)
);

create table handover_note (
  handover_id uuid           not null references handover (id),
  topic       varchar(20)    not null,
  wording     varchar(10000) not null,
  primary key (handover_id, topic)
);
