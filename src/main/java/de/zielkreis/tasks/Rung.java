package de.zielkreis.tasks;

/** A rung of the ladder of reminders with the German sentence that says why. */
public record Rung(ReminderRung rung, String reason) {
}
