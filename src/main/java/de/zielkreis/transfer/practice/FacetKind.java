package de.zielkreis.transfer.practice;

/** What a practice can be found by, beside its words. */
enum FacetKind { PHASE, FIELD, STANDARD }
