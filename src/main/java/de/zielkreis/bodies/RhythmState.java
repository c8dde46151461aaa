package de.zielkreis.bodies;

/** Whether a body meets as often as agreed: on track, time to plan, or longer ago than agreed. */
public enum RhythmState { ON_TRACK, PLAN_NOW, OVERDUE }
