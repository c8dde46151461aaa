package de.zielkreis.transfer;

/** How it stands with a context condition: erfüllt, ausgeglichen, tragbar, offen, unklar, kritisch. */
public enum ConditionRisk { MET, COMPENSATED, TOLERABLE, OPEN, UNCLEAR, CRITICAL }
