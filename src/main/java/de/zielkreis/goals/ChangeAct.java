package de.zielkreis.goals;

/** What was done to an element of the goal matrix. */
public enum ChangeAct { CREATED, CHANGED, MOVED, ACTIVATED, ACHIEVED, GIVEN_UP, READ, RELEASED, DECIDED, ARCHIVED, RESTORED, DELETED, WITHDRAWN, RECORDED, IMPORTED }
