package de.zielkreis.offers;

/** How closely the members of a network work together, from exchange to common offers. */
public enum NetworkMaturity { INFORMATION, CASE_OR_PROJECT, PRODUCTION }
