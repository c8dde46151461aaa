package de.zielkreis.tasks;

/**
 * A running process that began under an older model.
 *
 * @param businessKey what it is about, for example "BI/2026-Q4"
 * @param municipalityKey whose it is
 * @param versionTag version that the older model bears
 */
public record OutdatedInstance(String instanceId, String businessKey, String municipalityKey, String versionTag) {
}
