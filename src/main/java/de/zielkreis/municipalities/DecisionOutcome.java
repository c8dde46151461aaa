package de.zielkreis.municipalities;

/** What became of a proposal: adopted, amended, vertagt or rejected. */
public enum DecisionOutcome { ADOPTED, AMENDED, DEFERRED, REJECTED }
