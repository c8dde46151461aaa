package de.zielkreis.cycle.strategy;

/** The twelve questions that an integrated Handlungskonzept answers. */
public enum ConceptQuestion {
    MISSION_STATEMENT, GOALS, ADDRESSEES, UNDERSTANDING, ACTORS, NETWORKS, AGREEMENTS, NEEDS, PARTICIPATION, STEERING, COORDINATION, IMPACT
}
