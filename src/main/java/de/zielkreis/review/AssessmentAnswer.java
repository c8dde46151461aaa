package de.zielkreis.review;

/** Whether a Teilziel has been judged in a quarter. */
public enum AssessmentAnswer { MISSING, ANSWERED, CANNOT_JUDGE }
