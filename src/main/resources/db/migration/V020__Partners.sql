-- A quarterly assessment takes minutes: readings in words, comments, exhibits, and reports that providers send by a link.
alter table reading_report alter column note set data type varchar(4000);
