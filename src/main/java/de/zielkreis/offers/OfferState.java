package de.zielkreis.offers;

/** Whether families can use an offer today, later, no longer, or whether it lies in the archive. */
public enum OfferState { RUNNING, PLANNED, ENDED, ARCHIVED }
