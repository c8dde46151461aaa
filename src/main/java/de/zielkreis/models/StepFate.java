package de.zielkreis.models;

/** What becomes of a step when its process is moved to another version. */
public enum StepFate {

    SAME,
    ELSEWHERE,
    RENAMED,
    LOST
}
