-- The quarter in its steps: each has a date, the release comes in two, and whatever is missing by then is told apart.
alter table quarterly_review add column prepare_until date;
alter table quarterly_review add column outside_until date;
alter table quarterly_review add column close_until date;
update quarterly_review set
  prepare_until = case when assess_until + interval '7' day < release_until then cast(assess_until + interval '7' day as date) else release_until end,
  outside_until = cast(release_until + interval '7' day as date),
  close_until = cast(decide_until + interval '14' day as date);
alter table quarterly_review alter column prepare_until set not null;
alter table quarterly_review alter column outside_until set not null;
alter table quarterly_review alter column close_until set not null;
-- The table "Umsteuerung" comes with this version of the software, so quarters that are already open use its first one.
alter table quarterly_review add column course_version integer default 1 not null;
alter table quarterly_review add column prepared_on date;
alter table quarterly_review add column prepared_by uuid references person (id);
alter table quarterly_review add column group_remark varchar(10000);
alter table quarterly_review add column shared_on date;
alter table quarterly_review add column shared_by uuid references person (id);
update quarterly_review set shared_on = released_on, shared_by = released_by;

alter table assessment add column late boolean default false not null;
alter table assessment add column ended_because varchar(1000);
alter table assessment add column group_proposal varchar(10000);
alter table assessment add column handling varchar(40);
alter table assessment add column handling_reason varchar(1000);
alter table assessment add column carried_over boolean default false not null;

alter table course_correction add column means_affected boolean default false not null;
alter table course_correction add column learned varchar(10000);
alter table course_correction add column changes varchar(10000);

-- Only the project group works on drafts; members of other bodies read what is released.
update membership set role = 'BODY_MEMBER'
where role = 'PROJECT_GROUP' and body_id in (select id from body where kind in ('NETWORK', 'COMMITTEE', 'COUNCIL'));
