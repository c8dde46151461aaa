package de.zielkreis.review;

/** How a Quartalsgespräch is held. */
public enum TalkForm { ON_SITE, VIDEO, PHONE }
