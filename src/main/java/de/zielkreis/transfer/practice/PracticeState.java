package de.zielkreis.transfer.practice;

/** How far a practice has come: only a curated one is seen by other municipalities. */
public enum PracticeState { DRAFT, RELEASED, CURATED, WITHDRAWN }
