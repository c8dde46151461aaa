package de.zielkreis.tasks;

/** Until when a task is due; the last two are a person's own follow-up dates, which have come or are still ahead. */
public enum DueRange { ANY, OVERDUE, THIS_WEEK, NEXT_30_DAYS, NO_DATE, FOLLOW_UP, DEFERRED }
