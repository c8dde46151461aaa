package de.zielkreis.transfer;

/** What the Kontextmodell says of a transfer as a whole; it advises, the steering group decides. */
public enum TransferVerdict { TRANSFERABLE, WITH_ADAPTATION, NOT_FEASIBLE_NOW, INQUIRY_FIRST }
