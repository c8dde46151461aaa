package de.zielkreis.municipalities;

/** A decision with the meeting in which it was taken. */
public record DecisionOfBody(Decision decision, Meeting meeting) {
}
