package de.zielkreis.cycle;

/** For which part of the municipality a station runs. */
public enum ScopeKind { WHOLE, PLANNING_AREA, NETWORK_PART }
