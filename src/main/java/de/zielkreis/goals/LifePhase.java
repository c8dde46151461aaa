package de.zielkreis.goals;

/** Phase of growing up that a measure serves. */
public enum LifePhase { BIRTH, KITA, SCHOOL, YOUTH }
