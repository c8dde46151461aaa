-- Who chairs a body: said at the seat, so that it ends with it.
alter table membership add column chair boolean default false not null;
