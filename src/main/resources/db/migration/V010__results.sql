-- What a released quarter counted, so that a Bilanz over many municipalities never has to open their snapshots.
-- Rows without a category count Teilziele, all others count Maßnahmen.

create table quarter_result (
  id              uuid primary key,
  municipality_id uuid        not null references municipality (id),
  quarter         varchar(7)  not null,
  category        varchar(20),
  status          varchar(20) not null,
  amount          integer     not null,
  version         bigint      not null,
  constraint quarter_result_amount check (amount > 0)
);
create index quarter_result_municipality on quarter_result (municipality_id, quarter);
-- Holds all that a sum over many municipalities reads.
create index quarter_result_sum on quarter_result (quarter, municipality_id, category, status, amount);
