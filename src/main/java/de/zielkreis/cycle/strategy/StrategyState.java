package de.zielkreis.cycle.strategy;

/** Where an edition of the Handlungskonzept stands: being written, with a body, in force, or over. */
public enum StrategyState {
    DRAFT, WITH_STEERING_GROUP, WITH_COUNCIL, ADOPTED, REJECTED, REPLACED
}
