package de.zielkreis.cycle.strategy;

/** What a strategy cycle is doing, in the order in which it goes; after a balance it may go back. */
public enum StrategyPhase {
    MANDATE, STOCK, NEEDS, CONCEPT, IMPLEMENTATION, BALANCE, ENDED
}
