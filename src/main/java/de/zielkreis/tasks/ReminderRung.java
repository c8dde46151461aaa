package de.zielkreis.tasks;

/** How urgently an open step is recalled: to who has it, to their deputy, or as a mere number to the leadership. */
public enum ReminderRung { NONE, BEFORE, ON_THE_DAY, AFTER, DEPUTY, LEADERSHIP }
