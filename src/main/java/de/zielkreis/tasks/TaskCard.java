package de.zielkreis.tasks;

/**
 * How a task introduces itself in lists.
 *
 * @param title what is to be done, at most 500 characters
 * @param topic under which heading lists group it, for example "Quartalsauswertung Q4/2026"
 * @param detail one more line, or null
 * @param subjectId id of what the task is about inside its process, or null when the business key says it all
 */
public record TaskCard(String title, String topic, String detail, String subjectId) {
}
