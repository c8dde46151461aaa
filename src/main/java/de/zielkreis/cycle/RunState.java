package de.zielkreis.cycle;

/** Where a run of a station stands: at work, at rest for a while, gone through, or ended before its time with a reason. */
public enum RunState {

    RUNNING, PAUSED, DONE, ENDED;

    public boolean open() {
        return this == RUNNING || this == PAUSED;
    }
}
