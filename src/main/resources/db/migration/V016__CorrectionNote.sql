-- A closed quarter never changes; what turned out to be wrong is noted beside it.
create table correction_note (
  id              uuid primary key,
  municipality_id uuid          not null references municipality (id),
  review_id       uuid          not null references quarterly_review (id),
  wording         varchar(4000) not null,
  noted_by        uuid          not null references person (id),
  noted_at        timestamp     not null
);
create index correction_note_review on correction_note (review_id, noted_at);
