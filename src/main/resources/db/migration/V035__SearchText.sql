-- What the words of a filter are looked for in: title, topic and detail in small letters.
alter table task_entry add column search_text varchar(2700);
update task_entry set search_text = lower(concat(title, ' ', topic, ' ', coalesce(detail, '')));
alter table task_entry alter column search_text set not null;
