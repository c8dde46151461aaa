package de.zielkreis.cycle.impact;

/** What a look at a Wirkungshypothese says: it holds, there is doubt, or it has to change. */
public enum HypothesisVerdict { HOLDS, DOUBT, CHANGE }
