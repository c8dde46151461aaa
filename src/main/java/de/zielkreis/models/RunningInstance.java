package de.zielkreis.models;

/**
 * A running process that is about to be moved.
 *
 * @param businessKey what it is about, for example "BI/2026-Q4"
 * @param municipalityKey whose it is
 * @param versionTag what the model calls itself under which it has run so far
 */
public record RunningInstance(String instanceId, String businessKey, String municipalityKey, String versionTag) {
}
