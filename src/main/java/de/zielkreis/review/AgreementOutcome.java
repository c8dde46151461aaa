package de.zielkreis.review;

/** What became of an agreement when somebody looked at it again. */
public enum AgreementOutcome { DONE, CARRIED_ON }
