package de.zielkreis.transfer;

/** Where a Wertschätzende Erkundung leads: weiter mit dieser Praxis, oder nicht. */
public enum NextStep { GO_ON, END }
