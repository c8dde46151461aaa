package de.zielkreis.tasks;

/** Where a task stands: open, out of sight while its process rests, done by a person, or ended by its process. */
public enum TaskState { OPEN, PAUSED, DONE, CANCELLED }
