package de.zielkreis.tasks;

import java.time.Instant;
import java.util.UUID;

/** That somebody has typed something into a task, without what it is. */
record DraftSign(String taskId, UUID personId, String name, Instant savedAt) {
}
