package de.zielkreis.municipalities;

/** Kind of a body: Steuerungsgruppe, Projektgruppe, Netzwerk, Ausschuss or Fachberatung. */
public enum BodyKind { STEERING_GROUP, PROJECT_GROUP, NETWORK, COMMITTEE, ADVISORY_OFFICE }
