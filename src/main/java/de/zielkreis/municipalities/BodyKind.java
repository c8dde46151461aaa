package de.zielkreis.municipalities;

/** Kind of a body: Steuerungsgruppe, Projektgruppe, Netzwerk, Ausschuss, Rat or Kreistag, Fachberatung. */
public enum BodyKind { STEERING_GROUP, PROJECT_GROUP, NETWORK, COMMITTEE, COUNCIL, ADVISORY_OFFICE }
