package de.zielkreis.cycle;

/** What a round is doing: standards are rated, stations chosen, stations run, stock is taken; or the cycle rests. */
public enum CycleState { RATING, CHOOSING, STATIONS, TAKING_STOCK, RESTING }
