-- When the quarters of a municipality open by themselves and how long each step may take; without a row the usual rhythm holds.
create table review_rhythm (
  municipality_id uuid    primary key references municipality (id),
  opens_itself    boolean not null,
  lead_days       integer not null,
  days_to_assess  integer not null,
  days_to_release integer not null,
  days_to_decide  integer not null,
  version         bigint  not null
);
