-- What a person last chose for a file of the Zielmatrix. Columns that are not wanted are kept, so that new ones appear by themselves.

create table export_choice (
  person_id      uuid primary key references person (id),
  format         varchar(10)   not null,
  hidden_columns varchar(2000) not null,
  version        bigint        not null
);

-- The moment at which a quarter was frozen tells which changes of that day its matrix holds; older records know the day only.
alter table snapshot add column taken_at timestamp;
