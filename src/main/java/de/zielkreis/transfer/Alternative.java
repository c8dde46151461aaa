package de.zielkreis.transfer;

/** How far something is found that makes up for what is missing: keine, vorgeschlagen, vereinbart. */
public enum Alternative { NONE, PROPOSED, AGREED }
