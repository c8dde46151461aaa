package de.zielkreis.transfer;

/** Whether what is missing endangers the transfer: nein, ja, noch unklar. */
public enum Endangerment { NO, YES, UNCLEAR }
