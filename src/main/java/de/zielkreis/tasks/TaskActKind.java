package de.zielkreis.tasks;

/** What people do to a task. */
public enum TaskActKind { CLAIMED, GIVEN_BACK, HANDED_OVER, TAKEN_OVER, SCHEDULED, COMPLETED }
