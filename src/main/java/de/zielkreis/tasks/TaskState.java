package de.zielkreis.tasks;

/** Where a task stands: open, done by a person, or ended by its process. */
public enum TaskState { OPEN, DONE, CANCELLED }
