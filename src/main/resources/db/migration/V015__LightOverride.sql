-- A coordinator may set another light than the decision table gave, with a reason that everybody reads.
alter table assessment add column set_light varchar(10);
alter table assessment add column set_reason varchar(500);
alter table assessment add column set_by uuid references person (id);
alter table assessment add column set_on date;
