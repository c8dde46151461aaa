package de.zielkreis.models;

/** Why an instance stays under its former version. */
public enum Obstacle {

    NO_COUNTERPART,
    OTHER_KIND,
    OTHER_PLACE,
    REPEATED,
    OTHER_EVENT,
    DOUBLE_VALUE,
    NOT_SUPPORTED,
    BUSY,
    FAILED
}
