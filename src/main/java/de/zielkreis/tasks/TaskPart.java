package de.zielkreis.tasks;

import java.time.Instant;

/** A task in which a person took part, and when for the last time. */
public record TaskPart(TaskEntry entry, Instant lastAt) {
}
