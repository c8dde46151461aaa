package de.zielkreis.transfer;

/** Kind of a Kontextbedingung: Personal, Räume, Vorerfahrung, besondere Kompetenz, Partner, Recht und Geld, Daten. */
public enum ConditionKind { STAFF, ROOMS, EXPERIENCE, COMPETENCE, PARTNERS, LAW_AND_MONEY, DATA }
