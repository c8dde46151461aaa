package de.zielkreis.models;

import java.time.Instant;

/**
 * One version of a process model as the engine keeps it.
 *
 * @param number counted by the engine, from 1
 * @param tag what the model calls itself
 * @param definitionId by which the engine finds it
 * @param running instances under it, the paused ones included
 */
public record ModelVersion(String processKey, String processName, int number, String tag, String definitionId, Instant deployedAt,
        boolean newest, int running, int paused) {

    /** Whether something would have to be moved before this version is out of use. */
    public boolean outdated() {
        return !newest && running > 0;
    }
}
