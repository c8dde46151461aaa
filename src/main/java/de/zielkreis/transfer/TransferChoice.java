package de.zielkreis.transfer;

/** What a steering group decides about a transfer: übernehmen, vertagen, nicht übernehmen. */
public enum TransferChoice { ADOPT, DEFER, DECLINE }
