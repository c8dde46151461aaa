package de.zielkreis.models;

/** How many instances of a migration ended in one way. */
public record MoveCount(MigrationId migration, MoveOutcome outcome, long count) {
}
